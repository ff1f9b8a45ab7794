package main

import "runtime/debug"

// version is what the build knows of itself: the module's version, or the commit.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	version := info.Main.Version
	for _, setting := range info.Settings {
		if version == "(devel)" && setting.Key == "vcs.revision" {
			version = setting.Value
		}
	}
	return "blommaut " + version + " " + info.GoVersion
}
