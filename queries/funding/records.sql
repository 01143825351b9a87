-- question: Which grants are known, at which stage?
-- kind:     flow
-- grain:    one row per stage of a grant, newest first
-- returns:  grant_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR, district VARCHAR,
--           budget_year BIGINT, grant_stage VARCHAR, stage_on DATE, date_precision VARCHAR,
--           amount_eur DECIMAL(18,2), own_share_eur DECIMAL(18,2), project VARCHAR, action_fields
--           VARCHAR, certainty VARCHAR, source VARCHAR, note VARCHAR, file VARCHAR, line BIGINT
-- unit:     stages of grants
SELECT
    grant_id,
    municipality_id,
    municipality,
    district,
    budget_year,
    stage AS grant_stage,
    stage_on,
    date_precision,
    amount_eur,
    own_share_eur,
    project,
    action_fields,
    certainty,
    source,
    note,
    file,
    line
FROM funding_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY counts_from DESC, municipality COLLATE de, grant_id, grant_stage
