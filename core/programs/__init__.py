"""Commands about programs: the library and its versions, drafts, samples, dry runs on stored pictures."""
