# exit: 1
for i in range(3):
    try:
        if i < 2:
            raise ValueError(i)
        raise TypeError(i)
    except ValueError as e:
        print('skipped', e)
    except TypeError as e:
        raise e
