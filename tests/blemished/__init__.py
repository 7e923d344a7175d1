"""Parts with blemishes that no defect table names, for the tool `surface`: kinds, blemishes, light, pictures."""
