// Nothing: an extension with a worker that can be asleep.
