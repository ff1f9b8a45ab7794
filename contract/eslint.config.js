import { fileURLToPath } from "node:url";
import graphql from "@graphql-eslint/eslint-plugin";

export default [
  {
    files: ["**/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: fileURLToPath(new URL("../schema.graphql", import.meta.url)) } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      // Lists that only run forwards, such as search results, have no `last` and `before`.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      "@graphql-eslint/relay-connection-types": "error",
      // Short lists without pages are plain lists.
      "@graphql-eslint/relay-edge-types": ["error", { shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false, withEdgeSuffix: true }],
      "@graphql-eslint/relay-page-info": "error",
      "@graphql-eslint/require-description": ["error", { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, DirectiveDefinition: true, rootField: true }],
    },
  },
];
