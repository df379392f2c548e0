# native: qemu 7.2 cuts the offset to the emulated word size
import mmap
import tempfile

with tempfile.TemporaryFile() as file:
    file.seek(2**34)
    file.write(b"page")
    file.truncate(2**35)
    with mmap.mmap(file.fileno(), mmap.ALLOCATIONGRANULARITY, offset=2**34) as view:
        print(view[:4], view.size(), len(view) == mmap.ALLOCATIONGRANULARITY)
