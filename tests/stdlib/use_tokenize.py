import token, keyword
print(token.tok_name[token.NAME], token.ISTERMINAL(1), keyword.iskeyword("for"), keyword.issoftkeyword("match"), len(keyword.kwlist))
