# exit: 0
import warnings


def old():
    warnings.warn('old is going away', FutureWarning, stacklevel=2)


old()
old()
warnings.warn('plain')
warnings.warn(RuntimeWarning('instance'))
for i in range(2):
    warnings.warn('in a loop', UserWarning)
warnings.warn_explicit('explicit', UserWarning, 'other.py', 7)
