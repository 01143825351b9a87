-- question: Which security analyses are known?
-- kind:     flow
-- grain:    one row per municipality in an analysis, newest first
-- returns:  analysis_id VARCHAR, municipality_id VARCHAR, municipality VARCHAR, district VARCHAR,
--           started_on DATE, date_precision VARCHAR, completed_on DATE, completed_precision
--           VARCHAR, action_fields VARCHAR, partners VARCHAR, certainty VARCHAR, source VARCHAR,
--           note VARCHAR, file VARCHAR, line BIGINT
-- unit:     municipalities in analyses
SELECT
    analysis_id,
    municipality_id,
    municipality,
    district,
    started_on,
    date_precision,
    -- What ended after the Stichtag was still running on it.
    CASE
        WHEN counts_from(completed_on, completed_precision) <= $scope['as_of'] THEN completed_on
    END
        AS completed_on,
    CASE
        WHEN
            counts_from(completed_on, completed_precision) <= $scope['as_of']
            THEN completed_precision
    END
        AS completed_precision,
    action_fields,
    partners,
    certainty,
    source,
    note,
    file,
    line
FROM security_analyses_in($scope)
WHERE is_listed($scope, counts_from, date_precision)
ORDER BY counts_from DESC, municipality COLLATE de, analysis_id
