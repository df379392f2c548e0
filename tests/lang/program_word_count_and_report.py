text = """the quick brown fox jumps over the lazy dog
the dog barks; the fox runs away
quick quick dog"""
counts = {}
for line in text.splitlines():
    for word in line.replace(";", "").split():
        counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f"{word:<8}{'#' * n:>6} {n:3d} {n / sum(counts.values()):6.1%}")
by_length = {}
for w in counts:
    by_length.setdefault(len(w), []).append(w)
print({k: sorted(v) for k, v in sorted(by_length.items())})
print(max(counts, key=lambda w: (len(w), w)), "".join(sorted({w[0] for w in counts})))
