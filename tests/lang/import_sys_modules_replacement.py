import sys

sys.path.insert(0, "_mods")
import self_replacing

print(self_replacing.answer, type(self_replacing).__name__)
from self_replacing import answer
print(answer)
sys.modules["fake"] = "a string module"
import fake
print(fake.upper())
from fake import lower
print(lower())
