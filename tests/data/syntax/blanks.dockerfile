# White space of all kinds, and continuation at the edges.

	 FROM 	scratch	AS   a  
   
  RUN   a	b  \ 	
  	c   
\
\
USER u
RUN a \\
RUN b \\\
RUN \

\
  c
LABEL a=1 b=2
