def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def factor(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0:
            out[p] = out.get(p, 0) + 1
            n //= p
        p += 1 + (p > 2)
    if n > 1:
        out[n] = out.get(n, 0) + 1
    return out


ps = sieve(1000)
print(len(ps), ps[:10], ps[-1], sum(ps))
print(gcd(2 ** 70, 6 ** 40), gcd(17, 5), [factor(n) for n in (1, 2, 360, 97, 1001, 2 ** 20)])
print(pow(3, 10 ** 20, 10 ** 9 + 7), [n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
a, b = 0, 1
while len(str(a)) < 40:
    a, b = b, a + b
print(a)
