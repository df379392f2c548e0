import copy
import pickle

s = {1, 2, 3}
it = iter(s)
first = next(it)
for proto in range(pickle.HIGHEST_PROTOCOL + 1):
    other = pickle.loads(pickle.dumps(it, proto))
    print(type(other).__name__, sorted([first, *other]))
print(sorted(copy.copy(it)) == sorted(it), list(it))
print(list(pickle.loads(pickle.dumps(it))))
