-- question: For which years is the newest published sum of available funds?
-- kind:     stock
-- grain:    one row, none where no sum is published
-- returns:  value_eur DECIMAL(18,2), first_year INTEGER, last_year INTEGER, is_yearly BOOLEAN
-- unit:     euro
--
-- The sum that overview/indicators shows as published, with the years its source names (NULL: none)
-- and whether the source says that it is one for each year.
SELECT
    value::DECIMAL(18, 2) AS value_eur,
    list_min(years_named(scope)) AS first_year,
    list_max(years_named(scope)) AS last_year,
    is_yearly(scope) AS is_yearly
FROM published_in($scope)
WHERE indicator = 'funding_available_eur'
ORDER BY as_of DESC, certainty = 'certain' DESC, qualifier = 'exact' DESC, source
LIMIT 1
