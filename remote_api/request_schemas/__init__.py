"""Schemas of requests. Unknown fields are refused everywhere; the OpenAPI document is made from these."""
