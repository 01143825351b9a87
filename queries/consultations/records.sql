-- question: Which consultations are known?
-- kind:     flow
-- grain:    one row per consultation of a municipality, newest first
-- returns:  consultation_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR, district
--           VARCHAR, held_on DATE, date_precision VARCHAR, consultation_kind VARCHAR, action_fields
--           VARCHAR, certainty VARCHAR, source VARCHAR, note VARCHAR, file VARCHAR, line BIGINT
-- unit:     consultations
SELECT
    consultation_id,
    municipality_id,
    municipality,
    district,
    held_on,
    date_precision,
    kind AS consultation_kind,
    action_fields,
    certainty,
    source,
    note,
    file,
    line
FROM consultations_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY counts_from DESC, municipality COLLATE de, consultation_id
