import token
print({k:v for k,v in sorted(token.tok_name.items())}); print(sorted(token.EXACT_TOKEN_TYPES.items()))
