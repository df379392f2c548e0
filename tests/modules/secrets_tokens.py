import secrets

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(7)), secrets.token_bytes(0))
print(set(secrets.token_urlsafe(300)) <= set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'))
print(len(secrets.token_urlsafe(30)), all(0 <= secrets.randbelow(7) < 7 for _ in range(100)))
print(secrets.choice([5]), secrets.randbits(8) < 256, secrets.compare_digest(b'a', b'a'))
print(len({secrets.token_hex() for _ in range(100)}))
for bad in (0, -1):
    try:
        secrets.randbelow(bad)
    except ValueError as e:
        print(e)
