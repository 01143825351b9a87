-- question: Which grants were applied for or decided on in the period?
-- kind:     flow
-- grain:    one row per stage of a grant, in official order of the municipalities
-- returns:  district VARCHAR, municipality_id VARCHAR, municipality VARCHAR, grant_id VARCHAR,
--           project VARCHAR, grant_stage VARCHAR, stage_on DATE, date_precision VARCHAR,
--           amount_eur DECIMAL(18,2), own_share_eur DECIMAL(18,2), source VARCHAR
-- unit:     stages of grants
SELECT
    district,
    municipality_id,
    municipality,
    grant_id,
    project,
    stage AS grant_stage,
    stage_on,
    date_precision,
    amount_eur,
    own_share_eur,
    source
FROM funding_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY municipality_id, counts_from, grant_id, grant_stage
