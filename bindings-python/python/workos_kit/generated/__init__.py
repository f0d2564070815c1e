# Generated from api/*.yaml with codegen/templates/python/init.py.j2.
# Do not edit: change the data or the template, then run `cargo xtask generate`.
"""The typed surface, made from the API description."""
