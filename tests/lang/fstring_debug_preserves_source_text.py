a_very_long_name = 1
print(f"{a_very_long_name   +   1=}")
print(f"{ ( 1 ,
2 ) =}")
print(f"{'quote'=}|{"dq"=}|{'''t'''=}")
print(f"{1=}{2=}", f"{f'{3=}'=}")
print(f"{a_very_long_name=:{5}}|")
