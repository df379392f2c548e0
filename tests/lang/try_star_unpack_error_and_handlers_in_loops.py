results = []
for value in ("1", "x", None, [], "3"):
    try:
        n = int(value)
    except ValueError:
        results.append("value")
        continue
    except TypeError as e:
        results.append(type(e).__name__)
        if value is None: continue
        break
    else:
        results.append(n)
    finally:
        results.append("f")
else:
    results.append("else")
print(results)
def nested():
    for i in range(3):
        try:
            try:
                if i == 0: continue
                if i == 1: raise KeyError(i)
                return "returned"
            finally:
                print("inner", i)
        except KeyError as e:
            print("caught", e)
        finally:
            print("outer", i)
print(nested())
