#!/usr/bin/env bash
# Python 3.11, asyncio, Linux; with it uvicorn and every other server that is given a socket.
#
# Guess beforehand: asyncio sends on TCP without delay (TCP_NODELAY), whoever made the socket.
#
# Seen: only where the socket says that it is TCP. socket.socket(AF_INET, SOCK_STREAM) has protocol 0, what it
# accepts has too, and an answer in two packets waits 40 ms for the second. With IPPROTO_TCP it does not:
# 20 requests a second became 150.
set -euo pipefail
seen="$(python3 - <<'PY'
import asyncio
import socket


async def delayed(protocol):
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, protocol)
    listening.bind(("127.0.0.1", 0))
    found = asyncio.get_running_loop().create_future()

    def met(reader, writer):
        own = writer.get_extra_info("socket")
        found.set_result(not own.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    async with await asyncio.start_server(met, sock=listening):
        _, writer = await asyncio.open_connection(*listening.getsockname())
        result = await found
        writer.close()
        return result


for name, protocol in (("0", 0), ("TCP", socket.IPPROTO_TCP)):
    print("protocol", name, "delayed", asyncio.run(delayed(protocol)))
PY
)"
printf '%s\n' "$seen"
[ "$seen" = "protocol 0 delayed True
protocol TCP delayed False" ]
