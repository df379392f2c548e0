print(1 .bit_length(), (1).bit_length(), 1..is_integer(), 1.5.hex(), 0x10.bit_length(), 1j.imag, 1e3.is_integer(), 0b1.real)
for text in ("1.bit_length()", "1.real", "0x1.fp", "1_0.real", "1e3real", "1.e", "1..", "1...real", "0o7.real", "1.5.5"):
    try:
        print(text, eval(text))
    except SyntaxError as e:
        print(text, "|", e.msg)
    except AttributeError as e:
        print(text, "|", e)
