"""Who does pieces: the same interface for one process, a pool of them, and a cluster.

base      the interface
here      this process
pool      processes of this machine; survives those that die
cluster   Dask Distributed's workers, on any machines
guard     what becomes of a piece whose worker died
"""
