match = [1, 2, 3]
match[0] = 9
match [1]
print(match)
match, case = 1, 2
print(match, case)
match = lambda *a: a
match(1)
match (1, 2)
print(match(*[1]), match
      (3))
_ = 5
type = 3
print(type, _)
match: int = 4
print(match)
match -match:
    case -4: print("minus")
match not match:
    case False: print("not")
match match:
    case case: print(case)
class match: x = 1
match.x = 2
print(match.x)
case = {"a": [1]}
case["a"] [0] += 1
print(case)
