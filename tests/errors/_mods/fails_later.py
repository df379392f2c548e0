def run(n):
    for i in range(n):
        step(i)


def step(i):
    if i == 2:
        raise RuntimeError(f"step {i}")
