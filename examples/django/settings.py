"""The settings of a Django project that publishes a feed, and nothing else."""

SECRET_KEY = "only for this example"  # noqa: S105  # there is nothing to keep secret
ALLOWED_HOSTS = ["ada.invalid"]
INSTALLED_APPS: list[str] = []
ROOT_URLCONF = "notes"
USE_TZ = True
