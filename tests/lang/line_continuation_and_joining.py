x = 1 + \
    2
print(x)
y = (1 +

     # comment inside parentheses
     2)
print(y)
z = [
    1,
    2,
]; print(z)
if x == 3 and \
   y == 3:
    print("both")
s = "a\
b"
print(s)
for i in range(
    2
): print(i)
print({"k":
       1}["k"
          ])
