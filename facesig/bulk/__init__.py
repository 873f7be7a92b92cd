"""Any number of pictures to a data set of signatures, on all cores or many machines.

    run_bulk("photos", "signatures", BulkSettings(), Pool)

A picture goes one way: ``inputs`` read names or bytes in order; ``pieces`` cuts them into shards
and those into pieces of a few pictures; an executor (``executors``) has a worker process do a piece
(``work``); ``shards`` makes a parquet file of a shard's pieces; ``dataset`` knows which shards are
there already and writes the manifest; ``run`` holds these together. What happens to a piece whose
worker dies is in ``executors.guard``.

What makes a run repeatable: pieces and the batches within them depend on the input and the settings
alone, never on workers, their number or what was done before; a shard is written once, whole.
"""

from facesig.bulk.run import Bulk, run_bulk
from facesig.bulk.work import BulkSettings

__all__ = ["Bulk", "BulkSettings", "run_bulk"]
