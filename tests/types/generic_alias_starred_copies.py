import copy
import pickle

for alias in (list[int], (*tuple[int, str],)[0], tuple[*tuple[int, ...]], list[(*tuple[int],)[0]]):
    for made in (copy.copy(alias), copy.deepcopy(alias), pickle.loads(pickle.dumps(alias))):
        print(made, made == alias, made.__args__)
