"""The FastAPI application: /metrics, the JSON API and the page."""
