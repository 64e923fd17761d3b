package place

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCity(t *testing.T) {
	for _, name := range []string{"SEOUL", "Seoul", "SAO PAULO", "São Paulo", "ST. LOUIS", "St Louis", "WINSTON-SALEM",
		"Peking", "MOSKAU", "İSTANBUL", "ZURICH", "Zürich", "Nashua", "N’DJAMENA", "tallahassee"} {
		_, ok := City(name)
		assert.True(t, ok, name)
	}
	for _, name := range []string{"", "WHEAT", "EXCLUSIVE", "Today", "UPDATE"} {
		_, ok := City(name)
		assert.False(t, ok, name)
	}
	seoul, _ := City("SEOUL")
	assert.True(t, seoul.Alone)
	assert.True(t, seoul.In("KR"))
	reading, _ := City("Reading")
	assert.False(t, reading.Alone)
	assert.True(t, reading.In("US"))
	assert.False(t, reading.In("KR"))
}

func TestRegion(t *testing.T) {
	for name, want := range map[string]string{
		"N.H.": "New Hampshire", "NH": "New Hampshire", "CALIF": "California", "Calif.": "California", "Ont.": "Ontario",
		"W. Va.": "West Virginia", "Penn.": "Pennsylvania", "N.Y": "New York State", "Manitoba": "Manitoba", "Wisc.": "Wisconsin",
	} {
		got, ok := Region(name)
		assert.True(t, ok, name)
		assert.Equal(t, want, got.Name)
	}
}

func TestCountry(t *testing.T) {
	for name, want := range map[string]string{
		"South Korea": "South Korea", "the Netherlands": "Netherlands", "Burma": "Myanmar", "Deutschland": "Germany",
		"Alemania": "Germany", "Soviet Union": "Soviet Union", "USSR": "Soviet Union", "West Bank": "Palestinian Territories",
		"Cote d’Ivoire": "Ivory Coast",
	} {
		got, ok := Country(name)
		assert.True(t, ok, name)
		assert.Equal(t, want, got.Name)
	}
}

func TestTitleCase(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "SEOUL": "Seoul", "SAN MATEO": "San Mateo", "RIO DE JANEIRO": "Rio de Janeiro", "LA CROSSE": "La Crosse",
		"WINSTON-SALEM": "Winston-Salem", "DALLAS/FORT WORTH": "Dallas/Fort Worth", "ST. LOUIS": "St. Louis",
		"McALLEN": "McAllen", "MCLEAN": "McLean", "O'FALLON": "O'Fallon", "COEUR D’ALENE": "Coeur d’Alene",
		"N'DJAMENA": "N'Djamena", "Mexico City": "Mexico City", "New york": "New york", "ZÜRICH": "Zürich",
		"THE HAGUE": "The Hague", "STRATFORD-UPON-AVON": "Stratford-upon-Avon", "PORT-AU-PRINCE": "Port-au-Prince",
		"U.N.": "U.N.", "МОСКВА": "Москва", "ABOARD USS NIMITZ": "Aboard USS Nimitz", "WASHINGTON D.C.": "Washington D.C.",
	} {
		assert.Equal(t, want, TitleCase(in))
	}
}

func FuzzPlace(f *testing.F) {
	for _, seed := range []string{"SAN MATEO", "McALLEN", "N'", "İ", "\xff", "ß-ÆŒ"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		City(s)
		Region(s)
		Country(s)
		TitleCase(s)
	})
}

func TestKnown(t *testing.T) {
	for name, want := range map[string]bool{"Seoul": true, "SAO PAULO": true, "N.H.": true, "France": true, "Harborville": false, "": false} {
		assert.Equal(t, want, Known(name), name)
	}
}
