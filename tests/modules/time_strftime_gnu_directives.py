# libc: glibc
import time
t = time.struct_time((2024, 2, 9, 3, 4, 5, 4, 40, 0))
print(time.strftime("%k|%l|%P|%-d|%_d|%^a", t))
