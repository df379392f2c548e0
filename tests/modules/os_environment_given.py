# env: KRAIT_A=value one
# env: KRAIT_B=é=x
# env: KRAIT_EMPTY=
import os
print(os.environ["KRAIT_A"], os.environ["KRAIT_B"], repr(os.environ["KRAIT_EMPTY"]))
print(os.getenv("KRAIT_A"), os.environb[b"KRAIT_B"])
print(sorted(k for k in os.environ if k.startswith("KRAIT_")), os.environ.get("TZ"))
print(os.getenvb(b"KRAIT_EMPTY"))
