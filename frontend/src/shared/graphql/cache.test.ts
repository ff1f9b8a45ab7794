import { readFileSync } from 'node:fs'
import { buildSchema, isAbstractType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { keys, possibleTypes } from './cache'

const schema = buildSchema(readFileSync('../schema.graphql', 'utf8'))
const types = Object.values(schema.getTypeMap())

describe('the cache', () => {
  it('knows the types of every interface that the app asks by', () => {
    for (const [name, known] of Object.entries(possibleTypes ?? {})) {
      const type = schema.getType(name)
      if (!isAbstractType(type)) throw new Error(`${name} is not abstract`)
      const possible = schema.getPossibleTypes(type).map((each) => each.name)
      expect([...known].sort(), name).toEqual(possible.sort())
    }
  })

  it('names only types that are there', () => {
    const names = types.filter(isObjectType).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(keys ?? {})))
  })
})
