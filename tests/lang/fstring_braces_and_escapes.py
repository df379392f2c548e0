print(f"{{}} {{{1}}} {{{{x}}}} }}{{")
print(f"\x41\n\t\\{1}\N{BULLET}\u00e9|")
print(rf"\n{1}\{2}" + fr'\{3}')
print(f"{'{'}{'}'}" f"{{")
print(f'''a
{1}
b''')
