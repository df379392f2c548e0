x = 1
s = "a{x}" f"b{x}" "c{{" f"d{{" r"\e" f"{x}"
print(s)
print(f"" "" f"" == "", f"{x}" "{}".format(2))
print(f"{x}" f"{x}" * 2)
