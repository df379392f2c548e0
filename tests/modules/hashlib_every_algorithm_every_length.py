import hashlib
import hmac

names = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
         'blake2b', 'blake2s']
for name in names:
    h = hashlib.new(name)
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest())
    total = hashlib.sha256()
    for n in list(range(0, 300)) + [511, 512, 513, 1000, 4096, 5000]:
        data = bytes((i * 7 + n) % 256 for i in range(n))
        d = getattr(hashlib, name)(data)
        total.update(d.digest())
        e = hashlib.new(name)
        for at in range(0, n, 37):
            e.update(data[at:at + 37])
        assert e.digest() == d.digest() and e.copy().hexdigest() == d.hexdigest()
    print(total.hexdigest())
for name in ('shake_128', 'shake_256'):
    h = hashlib.new(name, b'abc')
    print(name, h.digest_size, h.block_size, h.hexdigest(10), h.digest(300)[-8:], h.digest(length=0))
print(hashlib.blake2b(b'x', digest_size=20, key=b'k' * 64, salt=b's' * 16, person=b'p').hexdigest())
print(hashlib.blake2b(b'x', fanout=2, depth=3, leaf_size=4096, node_offset=2 ** 40, node_depth=1, inner_size=64,
                      last_node=True).hexdigest())
print(hashlib.blake2s(b'x', digest_size=5, key=b'k' * 32, salt=b's' * 8, person=b'p', node_offset=2 ** 40,
                      node_depth=3, last_node=True).hexdigest())
print(hashlib.blake2s.SALT_SIZE, hashlib.blake2b.MAX_KEY_SIZE)
print(hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 1000).hex())
print(hashlib.pbkdf2_hmac('sha1', b'p' * 100, b'salt', 3, dklen=50).hex())
for key in (b'', b'k', b'k' * 64, b'k' * 65, b'k' * 200):
    for name in ('md5', 'sha256', 'sha512', 'sha3_256', 'blake2s'):
        h = hmac.new(key, b'message', name)
        h2 = h.copy()
        h2.update(b' more')
        print(name, h.name, h.hexdigest()[:20], h2.hexdigest()[:20], h.digest() == hmac.digest(key, b'message', name))
print(hmac.compare_digest('abc', 'abc'), hmac.compare_digest(b'abc', b'abd'))
print(sorted(hashlib.algorithms_guaranteed))


def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__, e)


show(hashlib.md5, 'text')
show(hashlib.md5, 5)
show(hashlib.md5().update, 'text')
show(hashlib.new, 'nothing')
show(hashlib.blake2b, digest_size=65)
show(hashlib.blake2b, key=b'k' * 65)
show(hashlib.blake2s, salt=b'k' * 9)
show(hashlib.blake2b, fanout=256)
show(hashlib.blake2b, depth=0)
show(hashlib.blake2s, inner_size=33)
show(hashlib.pbkdf2_hmac, 'sha256', b'p', b's', 0)
show(hmac.new, 'key', b'm', 'md5')
show(hmac.new, b'key', b'm')
show(hmac.compare_digest, 'é', 'e')
show(hmac.compare_digest, 'e', b'e')
print(hashlib.sha256(memoryview(b'abcdef')[1:3]).hexdigest() == hashlib.sha256(b'bc').hexdigest())
print(hashlib.md5(string=b'abc').hexdigest(), hashlib.sha1(usedforsecurity=False).hexdigest())
