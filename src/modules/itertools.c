// itertools — the module; its iterators are in types/itertools_*.c.

#include "types/iterators.h"

#include "py.h"

static const Def itertools_defs[] = {
    {"tee(iterable, n: size = 2, /)", FN(itertools_tee),
     "Returns a tuple of n independent iterators."},
    {"_grouper", TYPE_REF(T_itertools_grouper), NULL},
    {"_tee", TYPE_REF(T_tee), NULL},
    {"_tee_dataobject", TYPE_REF(T_tee_link), NULL},
    {"accumulate", TYPE_REF(T_itertools_accumulate), NULL},
    {"batched", TYPE_REF(T_itertools_batched), NULL},
    {"chain", TYPE_REF(T_itertools_chain), NULL},
    {"combinations", TYPE_REF(T_itertools_combinations), NULL},
    {"combinations_with_replacement", TYPE_REF(T_itertools_repeated), NULL},
    {"compress", TYPE_REF(T_itertools_compress), NULL},
    {"count", TYPE_REF(T_itertools_count), NULL},
    {"cycle", TYPE_REF(T_itertools_cycle), NULL},
    {"dropwhile", TYPE_REF(T_itertools_dropwhile), NULL},
    {"filterfalse", TYPE_REF(T_itertools_filterfalse), NULL},
    {"groupby", TYPE_REF(T_itertools_groupby), NULL},
    {"islice", TYPE_REF(T_itertools_islice), NULL},
    {"pairwise", TYPE_REF(T_itertools_pairwise), NULL},
    {"permutations", TYPE_REF(T_itertools_permutations), NULL},
    {"product", TYPE_REF(T_itertools_product), NULL},
    {"repeat", TYPE_REF(T_itertools_repeat), NULL},
    {"starmap", TYPE_REF(T_itertools_starmap), NULL},
    {"takewhile", TYPE_REF(T_itertools_takewhile), NULL},
    {"zip_longest", TYPE_REF(T_itertools_zip_longest), NULL},
    {0},
};

MODULE(itertools, "Functional tools for creating and using iterators.\n\nInfinite iterators:\n"
                  "count(start=0, step=1) --> start, start+step, start+2*step, ...\n"
                  "cycle(p) --> p0, p1, ... plast, p0, p1, ...\n"
                  "repeat(elem [,n]) --> elem, elem, elem, ... endlessly or up to n times");
