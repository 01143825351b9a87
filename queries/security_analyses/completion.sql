-- question: How many security analyses are completed at the Stichtag, how many are running?
-- kind:     stock
-- grain:    one row
-- returns:  completed BIGINT, running BIGINT
-- unit:     analyses; a joint analysis is one
--
-- running: begun, and no completion known. The record rarely tells of completions.
WITH ended AS (
    SELECT
        analysis_id,
        bool_and(coalesce(counts_from(completed_on, completed_precision) <= $scope['as_of'], FALSE))
            AS is_completed
    FROM security_analyses_in($scope)
    GROUP BY analysis_id
)

SELECT
    count(*) FILTER (WHERE is_completed) AS completed,
    count(*) FILTER (WHERE NOT is_completed) AS running
FROM ended
