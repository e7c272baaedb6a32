"""A recorded history on the model: first under the recorded settings, where it must agree, then under others."""
