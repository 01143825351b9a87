-- question: What was available in each budget period, and which grants are known?
-- kind:     stock and flow
-- grain:    one row per announced budget period, then budget years without one, then without a year
-- returns:  first_year BIGINT, last_year BIGINT, available_eur DECIMAL(18,2), qualifier VARCHAR,
--           announced_on DATE, approved_eur DECIMAL(18,2), grants BIGINT, source VARCHAR
-- unit:     euro; grants: grants
--
-- available_eur is the state's and NULL for a part of it. A sum for two years stays one sum: no
-- source divides it. Grants whose source names no budget year stand in the last row, without one.
WITH periods AS (
    SELECT * FROM budget_in($scope)
),

approved AS (
    SELECT
        f.grant_id,
        f.amount_eur,
        coalesce(p.first_year, f.budget_year) AS first_year,
        coalesce(p.last_year, f.budget_year) AS last_year
    FROM funding_in($scope) AS f
    LEFT JOIN periods AS p ON f.budget_year BETWEEN p.first_year AND p.last_year
    WHERE f.stage = 'approved' AND is_in_period($scope, f.counts_from, f.date_precision)
),

sums AS (
    SELECT
        first_year,
        last_year,
        sum(amount_eur) AS approved_eur,
        count(DISTINCT grant_id) AS grants
    FROM approved
    GROUP BY ALL
)

SELECT
    coalesce(p.first_year, s.first_year) AS first_year,
    coalesce(p.last_year, s.last_year) AS last_year,
    p.amount_eur::DECIMAL(18, 2) AS available_eur,
    p.qualifier,
    p.announced_on,
    coalesce(s.approved_eur, 0)::DECIMAL(18, 2) AS approved_eur,
    coalesce(s.grants, 0) AS grants,
    p.source
FROM periods AS p
FULL OUTER JOIN sums AS s ON p.first_year = s.first_year AND p.last_year = s.last_year
ORDER BY ALL NULLS LAST
