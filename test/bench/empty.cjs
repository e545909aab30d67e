// The module that loading the extension is measured against.
