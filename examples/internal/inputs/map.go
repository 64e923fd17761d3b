package inputs

import (
	"iter"
	"runtime"
)

// Map calls work for every input on all cores and yields the results in the
// order of the inputs. It reads only a few inputs ahead of the result that is
// asked for, so memory stays small however many there are.
func Map[In, Out any](inputs iter.Seq[In], work func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		cores := runtime.GOMAXPROCS(0)
		running := make(chan chan Out, 2*cores) // in order; each gets one result
		free := make(chan struct{}, cores)      // as many jobs at once as there are cores
		stop := make(chan struct{})
		defer close(stop)
		go func() {
			defer close(running)
			for in := range inputs {
				result := make(chan Out, 1)
				select {
				case <-stop:
					return
				case running <- result:
				}
				free <- struct{}{}
				go func() {
					result <- work(in)
					<-free
				}()
			}
		}()
		for result := range running {
			if !yield(<-result) {
				return
			}
		}
	}
}
