import difflib
a, b = "one\ntwo\nthree\nfour".splitlines(), "one\n2\nthree\nfour\nfive".splitlines()
print("\n".join(difflib.unified_diff(a, b, "old", "new", lineterm="")))
print("\n".join(difflib.ndiff(a, b)))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach"]), difflib.SequenceMatcher(None, "abcd", "bcde").ratio())
print(difflib.SequenceMatcher(None, "qabxcd", "abycdf").get_opcodes())
