"""The `test` package of the score: test.support is ours, the tests are those of a CPython."""
import os

__path__ += [os.environ['SCORE_TESTS']]
