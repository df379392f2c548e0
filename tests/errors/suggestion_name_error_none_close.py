# exit: 1
print(zzzzqqqq)
