"""The console: a page that the board serves, and the REST interface that the page uses.

    facesig console --gallery door.db [SOURCE]

``operation`` is one row of the interface; ``api`` has the rows, ``shapes`` their schemas,
``openapi`` the document made of them. ``requests`` turns a request into a ``Call`` or refuses it,
``app`` runs the row and answers, ``refusals`` tells errors. ``guard``, ``logins`` and
``secrets_file`` keep others out; ``listener`` and ``connections`` bound how many come, and for how
long; ``static`` is the page, ``server`` the program.

Cost: no work but for requests; a session is 200 bytes; a login takes Argon2id's 32 MiB, one at a
time. Photos are bounded in bytes before they are read, in pixels before they are decoded, and in
number while they wait. Starlette and uvicorn are loaded by ``app`` and ``server`` only.
"""
