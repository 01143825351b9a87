-- question: Which grants of this municipality are known, and how far is each?
-- kind:     flow
-- grain:    one row per grant and stage up to the Stichtag, oldest grant first
-- returns:  grant_id VARCHAR, project VARCHAR, budget_year BIGINT, grant_stage VARCHAR,
--           stage_on DATE, date_precision VARCHAR, amount_eur DECIMAL(18,2),
--           own_share_eur DECIMAL(18,2), certainty VARCHAR, source VARCHAR, note VARCHAR
-- unit:     euros; stages of the same grant are never added up
SELECT
    grant_id,
    project,
    budget_year,
    stage AS grant_stage,
    stage_on,
    date_precision,
    amount_eur,
    own_share_eur,
    certainty,
    source,
    note
FROM funding_in($scope)
WHERE municipality_id = $municipality
ORDER BY min(counts_from) OVER (PARTITION BY grant_id), grant_id, counts_from, stage
