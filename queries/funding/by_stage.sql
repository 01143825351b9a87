-- question: Which sums stand at which stage, by budget year?
-- kind:     flow
-- grain:    one row per budget year (NULL: no source names it) and stage that occurs
-- returns:  budget_year BIGINT, grant_stage VARCHAR, grants BIGINT, amount_eur DECIMAL(18,2),
--           own_share_eur DECIMAL(18,2)
-- unit:     euro; grants: grants
--
-- A grant that was applied for and approved stands in both rows: stages are not added up.
SELECT
    budget_year,
    stage AS grant_stage,
    count(DISTINCT grant_id) AS grants,
    sum(amount_eur)::DECIMAL(18, 2) AS amount_eur,
    sum(own_share_eur)::DECIMAL(18, 2) AS own_share_eur
FROM funding_in($scope)
WHERE is_in_period($scope, counts_from, date_precision)
GROUP BY ALL
ORDER BY
    budget_year NULLS LAST,
    any_value(
        list_position(['applied', 'approved', 'paid', 'returned', 'rejected', 'withdrawn'], stage)
    )
