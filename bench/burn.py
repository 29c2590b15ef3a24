"""Runs a filter in wasmtime and tells the fuel that it burns.

burn.py MODULE.wasm < requests: each line is {"tag": ..., "record": ..., "seconds": ..., "nanoseconds": ...}, each line of the answer
the fuel that the record burns: malloc, to_ecs and free. It is worked on twice, and the second is told: what a module does once is not
counted.
"""

import json
import sys

from wasmtime import Config, Engine, Instance, Module, Store

PLENTY = 2**62

config = Config()
config.consume_fuel = True
store = Store(Engine(config))
store.set_fuel(PLENTY)
exports = Instance(store, Module.from_file(store.engine, sys.argv[1]), []).exports(store)


def copy_in(data: bytes) -> int:
    at = exports["malloc"](store, len(data) + 1)
    exports["memory"].write(store, data + b"\0", at)
    return at


def call(tag: bytes, record: bytes, seconds: int, nanoseconds: int) -> int:
    store.set_fuel(PLENTY)
    tag_at, record_at = copy_in(tag), copy_in(record)
    exports["to_ecs"](store, tag_at, len(tag), seconds, nanoseconds, record_at, len(record))
    exports["free"](store, tag_at)
    exports["free"](store, record_at)
    return PLENTY - store.get_fuel()


for line in sys.stdin:
    request = json.loads(line)
    one = request["tag"].encode(), request["record"].encode(), request["seconds"], request["nanoseconds"]
    call(*one)
    print(call(*one), flush=True)
