"""What the words of a remark weigh for each cause: written by ``tests.weighing.learn_remarks``."""

BIASES = {
    "absurd_request": 0.06,
    "activations": -0.37,
    "attention": -0.13,
    "budget": -0.83,
    "checkpoint_loading": -0.57,
    "cuda_graphs": -0.19,
    "exception_holds_tensors": -0.12,
    "fragmentation": 0.22,
    "gradients_enabled": -0.26,
    "host_memory": 0.22,
    "kept_tensors": 0.21,
    "kv_cache": -0.48,
    "library_workspace": 0.02,
    "logits": -0.12,
    "model_weights": -0.34,
    "non_torch_memory": 0.07,
    "none": 4.56,
    "optimizer_state": -0.0,
    "other_processes": 0.15,
    "own_workers": -0.73,
    "previous_allocation": 0.4,
    "process_limit": -0.73,
    "retained_graph": 0.13,
    "wrong_device": -1.18,
}
# Each line a weight and the words that have it.
WORDS = {
    "absurd_request": r"""
-0.80 gb
-0.60 cache every gpu mb memory we ~train
-0.40 12>gb 16>gb 32>k as>in at back batch>size but card cpu device dies epoch g head heads it it's keeps load mib
-0.40 needs never new nothing now ok only passes pool run runs same second softmax split step the>same there through
-0.40 tokens took what when works ~activ ~buffe ~conte ~devic ~memor ~nothi ~reser ~seque ~softm ~throu
-0.20 0>3 0>4 0>5 0>9 0>95 0>in 10>gb 11>gb 11>k 120>k 13>b 14>gb 16>k 16>mb 17>gb 1>gets 2048>512 24>gb 2>gb
-0.20 2>instead 2>x 30>k 32>gb 3>b 3>gb 40>gb 40>k 4>1 4>gib 4>k 512>as 512>x512 5>gb 6>gb 7>b 8>gb 8>k 96>3 9>gb =0
-0.20 =2 =3 a100 a6000 a>512 a>6 a>new a>person a>single activations adam adamw after ahead ahead>of all>of alloc
-0.20 allocator alone>is always an>n an>older and>a and>it another arena as>a as>one as>the as>well at>the attached
-0.20 attention attn audio auto autotune back>to backbone backward base batch>16 batch>4 batch>64 batches beam become
-0.20 before>dense before>it below benchmark bf16 big billion>weights block blocks board broadcasting bs buffer>of
-0.20 buffers by>length by>n came>up can can't cap capture cards case causal cell checkpoint chunk class classes>in
-0.20 closed cloud comes comparable context copies copy core cpp crash crops cross ctx cuda cuda>0 cudnn cufft
-0.20 cusolver cut data>i day days de dead default dense>layer dense>n dict did done down down>to dtype each>of
-0.20 each>time eager earlier edges edit edit>2 eight else embedding>table en enable encoder ends engine enough
-0.20 entropy env error even exactly exllama failed fails failure false fewer fewer>slots find fine fits fixed>it
-0.20 flash float float16 for>64 for>each for>me forward fp32 fraction fragmentation fragmentation>was free from
-0.20 from>0 fused gat gb>in gb>per gets gib>out gigs global go goes going gone good gpu>0 gpus grad group grows gt
-0.20 guy h100 half has>4 held help helped here history host hour i'm i>looked i>set i>took if in>a in>float32 in>fp32
-0.20 in>our in>the inference info instance is>fine is>that it's>a it's>not it's>the it>go it>starts it>stops it>went
-0.20 item iteration its its>own jax job jobs just keep keeping kept keras l lab large layer>of layers leak leaves
-0.20 length>audio length>of lengths less lidar limit linearly linearly>with list llama llama>cpp llm loaded loading
-0.20 loads local log logits looked loop lora lost lower m>points machine mailing mailing>list manual map maps
-0.20 matrix>as max>seq max_batch_size mb>of me mean mem micro micro>batch microscopy microscopy>stack million>rows
-0.20 mine mode model models momentum more my>own n>matrix nccl needed negatives net network ngl night no no_grad non
-0.20 notebook np>2 np>8 number>is numpy nvidia nvidia>smi o of>160 of>24 of>32 of>4 of>64 of>8 of>a of>ours of>the
-0.20 of>them of>your old older ollama on on>device on>one once one>of one>with ones oom open optimizer ort our
-0.20 our>data ours out out>of outputs over>a over>the own paper parallel params past patches peak per>image
-0.20 per>sample person photos pipeline plain plus pod point point>cloud policy post predict prefill process prompt py
-0.20 py>line python pytorch q q>k qlora que queue ram ran rank re reserved result return rmm room rows>300 running
-0.20 said sample>with sampled sampled>softmax sampler saved scan>with scene score score>matrix scratch script sdpa
-0.20 segments self seqs sequences server session sglang share shared shm short since>i single six size>of slots
-0.20 smaller smi so>i solved stage state states stays still stopped stops stored sum summary swapped>the t4 takes
-0.20 targets teacher temp tensorflow tensorrt tensors test tf than>the thank thank>you that that>was the>3 the>3090
-0.20 the>card the>dense the>end the>flatten the>mailing the>matrix the>model the>numpy the>one the>other the>paper
-0.20 the>second the>tokenizer the>weights their this those thread tile times>the to>0 to>120 to>512 to>the together
-0.20 too torch>1 torch>cuda torch_dtype total tp trace traceback train trainer training trains transformer try
-0.20 two>vectors u under unet until up update us users usual v v100 vae variable>length vectors>of vgg16 video vllm
-0.20 vram was>missing was>too weights well went>from went>to which whisper window windows with>16 with>4
-0.20 with>variable work worker workers workspace x512 x>512 xformers yet ~accum ~alway ~anoth ~appen ~attac ~atten
-0.20 ~autot ~backb ~backe ~batch ~bench ~block ~bucke ~captu ~causa ~chang ~check ~chunk ~close ~colle ~comfy ~comme
-0.20 ~compi ~compl ~compo ~confi ~copie ~creat ~cusol ~defau ~detac ~detec ~disab ~earli ~engin ~enoug ~envir ~exact
-0.20 ~excep ~exlla ~exten ~faile ~failu ~filte ~finis ~forwa ~fragm ~gener ~globa ~gradi ~graph ~handl ~happe ~helpe
-0.20 ~impor ~initi ~insta ~itera ~keepi ~launc ~layer ~leave ~limit ~loade ~loadi ~logit ~longf ~looke ~lower ~machi
-0.20 ~maili ~manua ~match ~minut ~model ~modul ~momen ~neede ~neigh ~netwo ~noteb ~nvidi ~offlo ~optim ~paral ~param
-0.20 ~parti ~patch ~perso ~photo ~piece ~pipel ~preal ~preci ~predi ~prefe ~prefi ~proce ~proje ~promp ~pytho ~pytor
-0.20 ~quadr ~raise ~recom ~recor ~reduc ~refer ~relea ~remai ~remov ~repla ~repli ~repor ~resid ~resol ~resta ~resul
-0.20 ~runni ~scrat ~scrip ~serve ~servi ~sessi ~sglan ~shard ~share ~simul ~singl ~small ~smoot ~solve ~stabl ~stand
-0.20 ~start ~state ~stati ~stopp ~store ~summa ~survi ~suspe ~switc ~teach ~tempo ~textu ~threa ~toget ~torch ~trace
-0.20 ~trito ~valid ~varia ~whisp ~windo ~worke ~works ~xform á ó>n гб и не с に を 的 다
+0.20 000>x 01>19 0>01 0>1200 0>x 1000>and 1000>times 1000>was 1000>x 1024>1024 1080>p 10>9 14>55 18>exabytes 1>1 1>3
+0.20 1>4096 1>7 1>8 1>e 1>e12 1>e5 1>e6 1>n 1>since 1>so 1>the 200>gib 200>tokens 224>224 224>is 256>x 2>27 2>64
+0.20 2>billion 2>is 2>million 2>samples 2>set 2>tib 2>with 30000>30000 300>000 300>gb 300>x 360>gb 3>1 3>2 3>200 3>by
+0.20 3>combos 3>gib 3>h 3>m 4096>that's 40>min 4>11 4>7 50000>50000 500>gb 512>512 512>64 512>i 5>m 60000>x60000
+0.20 60>gib 64>64 64>in 64>is 64>with 64>x64 65536>classes 65536>on 7450580>60 745>gib 7>tb 800>gb 800>k 90>gb 90>k
+0.20 93>gb 98>gib 9>3 9>e9 9>instead =4 a>1 a>1080 a>2 a>7 a>700 a>and a>batch a>bug a>column a>factor a>gigantic
+0.20 a>hash a>key a>million a>missing a>negative a>none a>point a>small a>warning accident across adaptive added>in
+0.20 adjacency>matrix after>the again>i against align all>1 all>900 all>candidates all>distances all>it all>nulls
+0.20 all>the allocate>7450580 allocated>from an>already an>image and>batch and>channels and>f and>features and>pred
+0.20 and>seconds and>some and>still and>target and>the and>then and>time and>wrote and>y annotation api api>no
+0.20 applied>twice are>16 are>6 are>hashes are>not args>swapped arguments array as>3 as>4 as>channels as>its as>scale
+0.20 as>seconds asarray asks asks>for at>0 at>1080 at>300 at>first aufgeblasen axes>of axes>with axis>swapped b b>1
+0.20 b>2048 b>3 b>b b>each b>for b>h b>none bake batch>1 batch>and batch>dimension batch_size>in be>4 because
+0.20 been>expand before>pooling before>start before>the before>torch being>made billion>pixels billion>rows bin bins
+0.20 blender's both>sides bounding boxes>iou broadcast>to broadcasts broadcasts>to buffer>is built built>the buy
+0.20 by>400 by>accident by>contiguous by>printing bytes>i c c++ c>in cada calculation call>torch called>on cam came
+0.20 came>from came>out cams canvas card>48 card>could card>you cast>to cat cause cent centimetres cfg channel
+0.20 channels>permute characters characters>of chars check>on chw classes>per clips clips>have code code>expects
+0.20 collate collate>pads column>gave columns combos come>on compares>all compute>the computed>for config>is
+0.20 config>key confusion consecutive contiguous contrastive contrastive>loss conv>asks conv>thinks coordinates
+0.20 coordinates>in could count count>of covariance cp>asarray crashes>at crop cuda>on cuda>out cudamalloc cudf>join
+0.20 cuml's cv2 d decoder degree dense>on device>by device_array diag dim>0 dim_size dims>were direction
+0.20 distance>matrix distances distances>between do do>a do>it do>that docs docs>i does>all doesn't>exist doesn't>fit
+0.20 dot double duplicated duration>in durch dynamic e e5 e6 e9>in e>9 e>n each>is each>pass each>side edge_index ein
+0.20 einer emb embedding>was embeddings embeddings>in empty empty>of encoded encoded>with encoding end>before
+0.20 endianness entries epoch's era eta everything's everything's>fine expand>and expected>conv expects
+0.20 expects>seconds exploded exporter extra failing>is failing>op faiss fake feats feature features features>and
+0.20 features>x ficou file>so fine>with firmware firmware>of first>conv first>layer fit>in flag flag>set fleet flip
+0.20 float32 float32>that float64 floats followed followed>by following following>the for>17 for>300 for>745 for>a
+0.20 for>all for>an for>one for>that formed found>by frame>buffer frames frames>for free>text from>a from>max
+0.20 from>the fun garbage>value gave>an gave>it gave>the gb>batch gb>keep gb>kernel gb>no gb>the gb>use gb>whatever
+0.20 gets>18 ghislain gib>no gib>request gigantic given>in gives>a gives>me giving goes>in got>one gp gpu>as gpu>has
+0.20 gpu>holds gram graph grid>is grid>of gts h had>thought has has>one has>shape has>torch hashes have>been have>no
+0.20 height>and hello hence hey hey>all hm homework hop>1 hot>with hours>of huge hwc hz i i'd>say i>call i>compute
+0.20 i>forgot i>have i>know i>left i>meant i>pass i>passed i>wanted id>1 id>was idea idea>where idf idf>of ids>are
+0.20 ids>of ignore ignore>label image image>as image>of image>was in in>3 in>float64 in>metres in>millimetres
+0.20 in>milliseconds in>mm in>my in>trtexec in>your in_features index input input>is inside>the int32 int32>overflow
+0.20 int>1 int>and int>overflow integer interpolated interpolated>to into into>a into>the iou is is>0 is>1
+0.20 is>1000000000000000019884624838656 is>9 is>a is>allocated is>an is>for is>from is>n is>neat is>one is>right
+0.20 is>sized is>the is>torch it's>4 it>asks it>isn't it>made it>passes it>says it>sparse it>wanted it>wants it>would
+0.20 jaja jlq join jpg just>before k>9 k>docs k>floats k>px k>rows k>samples k>that's k>with keep>it kernel>matrix
+0.20 keys>on khz khz>so kron kron>a la label>image label>of labels>were last>line layer>is le lenght length>as
+0.20 length>regulator line line>alone line>in line>of linear>2048 linear>512 linear>in_features look look>at loss
+0.20 loss>i loss>is loss>was lpereira lstm m>columns m>nodes m>rows m>x made>it makes>all mal many mask>none masked
+0.20 matmul matmul>of matrix>for matrix>in matrix>of matter>what max>to max_frames max_length>with max_seq_len mb>and
+0.20 mb>each me>3 meant>size merge meshgrid>of metres mil millimetres million>columns million>entries million>inputs
+0.20 million>nodes million>parameters million>squared min mining minus missing mixed>up model>2 model_max_length>1
+0.20 model_max_length>and model_max_length>is model_max_length>which monstrous more>voxels morning mt multiplication
+0.20 multiplied>by my my>config my>loss my>mistake my>whole n>and n>broadcast n>d n>is n>where n>ã n_fft nbytes neat
+0.20 negative>length never>fits nils nm nms no>card no>further no>idea no>matter nobody's node node>count nodes>of
+0.20 none>b nope normalised not not>pixels not>the np>int32 np>meshgrid nulls>cartesian num num_embeddings number
+0.20 number>and number>of nxn of>1024 of>30 of>300 of>700 of>900 of>b of>bytes of>four of>frames of>rows of>shape
+0.20 of>silence of>that of>weights of>zero on>a on>both on>our one one>bad one>line one>model one>outlier one>slot
+0.20 one>zero otto9 our>c++ our>side outer>product outlier outofmemoryerror>cuda output output>size over over>64
+0.20 over>all overflow overflow>in pad>to padded padded>to padding>longest padding>max_length pads>to pairs>of
+0.20 pass>the passed>as passed>the passing pca ped ped>í per>pixel petabyte picture pixel pixels>wide plainly
+0.20 please>no pme pme>grid point>at points>each points>is pooling>so position positional positions>squared pred>n
+0.20 pred>target pred>y printed>as printed>just printing product>of product>where profile profile>had protobuf pushed
+0.20 put>the px quad questions ragged randn ranking rate>and rate>passed rather rather>than raw read>as read>with
+0.20 reasonable reddit regulator relabel remapped render repeated request>is request>the resize ridiculous roi
+0.20 roi_align root root>cause row rpn s s>i sample sample's samples>each samples>i sanity sanity>check scale>factor
+0.20 scale_factor>512 scatter scatter's scatter's>dim_size scipy>matrix scores>at seconds>of seconds>so seed>is
+0.20 seed>seed sentinel seq serve serve>a set>to shape shape>is should should>be should>have shows>the sides silence
+0.20 silly sim since>the single>call size>224 size>512 size>at size>in size>was size>where size>with size_t sized
+0.20 sized>from sizes>itself slot so>it somebody someone someone>put sparse sparse>tf spectrogram spent square
+0.20 squeeze>1 stacking start>and steps>in stft straight>from stride string style subtract such swapped>batch
+0.20 swapped>in swapped>so t>got t>with table>of target target>size tb>for ten>times tensor>cuda text>column tf>idf
+0.20 tfidf that>line that>size that>tokenizer thats thats>2 the>adaptive the>adjacency the>api the>byte the>channel
+0.20 the>code the>collate the>confusion the>conv the>cudf the>device the>dims the>exporter the>extra the>factor
+0.20 the>flattened the>float32 the>frame the>grid the>hf the>huge the>id the>ids the>image the>kernel the>line
+0.20 the>loop the>number the>padding the>pairwise the>pme the>position the>positional the>raw the>request the>row
+0.20 the>scan the>scipy the>sentinel the>shape the>sim the>similarity the>spectrogram the>stack the>stride the>tf
+0.20 the>tfidf the>threshold the>timestamp the>trt the>tutorial the>view the>vocab the>voxel the>whole the>window
+0.20 the>wrong the>yaml them>my then then>nn there's>a there>you these these>are they>are thinks>it thinks>that
+0.20 thinks>there thought thought>it thousand three>axes threshold>of ti>the time>axis timestamps to>3 to>an to>dense
+0.20 to>it to>model_max_length to>n to_dense_adj todos token token>id token>ids tokens>2 told too>many too>much
+0.20 torch>bincount torch>diag torch>i torch>outofmemoryerror torch>randn torch>size torch>tensor tried tried>to
+0.20 tries triplet>mining trt tutorial twice two two>million typo'd un unit units unix unrolled unrolled>over
+0.20 unsigned>so unsqueeze>0 unsqueeze>1 unsqueeze>on upper upsample>scale_factor upstream upstream>does use used
+0.20 user>id user>ids v>with value variable>was vecs version>in version>of view>the viewport vk vocab vocab>250 von
+0.20 voxel>grid voxels w want wanted>the wants>1 wants>2 wants>600 warning warning>about was>1 was>3 was>called
+0.20 was>counted was>formed was>given was>in was>meant was>passing was>the wav weights>no went were>swapped whatever
+0.20 where>i where>ids where>the where>you while>my whole whole>batch whose wide will with>1 with>65536 with>a
+0.20 with>batch with>counts with>my with>one with>size with>wrong without works>after world would>be would>do
+0.20 would>need wrapped wrapped>around wrong>endianness wrote>torch wurde x1000 x60000 x64 x>1 x>300 x>50 x>of
+0.20 x>unsqueeze x>with y y>2 yaml yeah yes>i you>buy you>meant you>pad you>passed you>want your>custom your>data
+0.20 your>yaml zero>too zeros>n zu ~10240 ~12000 ~17179 ~18446 ~20240 ~74505 ~accid ~acros ~again ~alloc ~ancho
+0.20 ~annot ~asarr ~aufge ~becau ~bound ~build ~calcu ~canva ~centi ~chara ~class ~colla ~combo ~compa ~confu ~conse
+0.20 ~contr ~conv1 ~convo ~coord ~covar ~cudam ~cuml' ~datab ~degre ~dimen ~direc ~dupli ~dynam ~embed ~encod ~entri
+0.20 ~epoch ~every ~expec ~explo ~expor ~featu ~fehle ~firmw ~float ~follo ~forme ~ghisl ~gigan ~givin ~hashe ~histo
+0.20 ~homew ~ignor ~integ ~inter ~kerne ~large ~lengt ~lpere ~maske ~matmu ~matte ~metre ~minin ~missi ~monst ~morni
+0.20 ~multi ~nbyte ~nobod ~norma ~numbe ~outli ~outpu ~padde ~parse ~passe ~passi ~petab ~pictu ~plain ~print ~proto
+0.20 ~pushe ~quest ~ragge ~ranki ~rathe ~reddi ~regul ~relab ~remap ~resiz ~ridic ~sanit ~scatt ~scene ~secon ~shade
+0.20 ~shoul ~simil ~someb ~someo ~spars ~spect ~strid ~strin ~subtr ~targe ~terab ~thous ~token ~tutor ~typo' ~unrol
+0.20 ~upstr ~vecto ~viewp ~voxel ~whate ~witho ~x6000 ~запро ã ã>o å í í>a а запрос из на там さ>れ と>し り>ま れ
+0.20 れ>て チ ネ ネ>ル ャ ル ン 一 个 了>9 减 大 开 开>了 按 接 数 是 最 有 没 番 直 直>り 直>接 行 行>。 解 逆 계>산
+0.20 고>해 기 기>가 됐 면 산 스 스>에 여 여>서 인 크>기 터 필 하 하>고
+0.40 0>001 0>1 11>for 137>gb 180>k 1>e30 1>e9 250>k 28>x28 2>tb 300>k 4096>4096 600>gb 640>gb 64>4096 900>k =5 a>b
+0.40 a>garbage a>lot added adj adj>to_dense allocate an>int anchors and>b arange>0 are args argument as>nchw asked
+0.40 asked>for at>11 bincount>with box boxes builder by>8 bytes bytes>as cartesian cartesian>product cast cdist>on
+0.40 check classes compares computed conv convolution corrupt>gguf cp croyait cudf demandait dimension dims>are
+0.40 distance divide divide>by dummies duration e12 e30 edge eib elements et everything>with exabytes eye f f>one_hot
+0.40 field flatten flatten>before flattened for>1 for>render forgot forgot>to four>axes full full_matrices garbage
+0.40 get_dummies get_dummies>on gguf gib given>as gives has>two hash height hessian histogram hop i>gave img in>as
+0.40 in>ms instead instead>of interleave it>full it>tries j'avais k>by k>points key knn knn>graph labels lol lot
+0.40 makes makes>60000 matrices max_length max_seq_len>in mel merge>on meshgrid>over million milliseconds missed
+0.40 missed>the missing>squeeze mm modifier nn nn>linear no>gpu nodes none none>with none>x np>eye nulls num_classes
+0.40 of of>400 of>three off>by on>300 on>the one>28 one>hot over>four overflowed pad pads pairs permute pixels points
+0.40 pooling pred>is read repeat>1 repeat_interleave request rows rubbish sample>rate says>it scale_factor scipy>csr
+0.40 sent side similarity so something squared subdivision>modifier tensor the>file the>header the>histogram
+0.40 the>length the>width then>cuda thinks tib timestamp>in to>tokenizer to_dense to_dense>on toarray>on todense
+0.40 tokenizer>model_max_length torch>cdist torch>empty transposed tries>to triplet true>on turned uint uninitialised
+0.40 unsigned up>to upsample user vector view voxel voxel>size w>c was was>asked was>read went>in were
+0.40 with>everything with>x would wrote x28 y>is yaml>has you ~10000 ~42949 ~50000 ~carte ~compu ~croya ~deman ~divid
+0.40 ~endia ~exaby ~facto ~forgo ~frame ~garba ~heigh ~hessi ~inste ~inver ~j'ava ~label ~misse ~modif ~nanos ~negat
+0.40 ~pixel ~point ~pooli ~reque ~rubbi ~somet ~subdi ~think ~toden ~tripl ~turne ~unini ~unsig ~upsam ~больш ~матри
+0.40 ~счита больше матрица тысяч это
+0.60 1>2 1>and 2>m 50000>1 a adjacency all>pairs an arange axes became billion bincount broadcast bug by by>a
+0.60 cdist>of corrupt counts dim e9 gave given got h>w header ids k kernel label linspace m made meant ms n n>1
+0.60 negative of>1 one_hot outer padding pairwise passed pred product rate samples scale scipy seconds so>the
+0.60 subdivision svd swapped t timestamp to>allocate tokenizer torch>zeros typed unsqueeze wanted wants width>10240
+0.60 ~21474 ~adjac ~arang ~argum ~becam ~billi ~binco ~broad ~corru ~count ~dista ~durat ~eleme ~expan ~heade ~linsp
+0.60 ~paddi ~pairw ~permu ~produ ~repea ~sampl ~squar ~swapp ~unsqu ~wante
+0.80 400>k axis column dims expand factor grid int linear matrix max model_max_length n>n nchw nhwc np squeeze tb
+0.80 toarray torch typo wrong x ~colum ~flatt ~linea ~matri ~overf ~squee ~times ~toarr
+1.00 # as channels csr hot length meshgrid repeat size where zeros ~chann ~meshg ~milli
+1.20 cdist dense id width
""",
    "activations": r"""
-0.80 after b
-0.60 gib gpu line loss model pool still then torch when
-0.40 0>4 0>9 1>and adamw and>then attention batch>1 both build by>the cache card classes cuda dies each edit even
-0.40 first fixed fraction free from>the g gave gb gb>of grad held image>size index iteration kept loads logits mb
-0.40 mode moved next node only our over>the parallel past process ram rank request scores self session shows size>1
-0.40 small softmax start tb tensors the>gpu thing to>the true users vit vllm vocab vram with>a works>on zero ~atten
-0.40 ~befor ~blend ~buffe ~devic ~kerne ~model ~param ~reser ~score ~start ~tenso ~torch ~varia ~whisp
-0.20 0>1 0>2 0>3 0>5 0>6 0>8 0>85 0>92 0>95 0>97 0>and 0>in 0>the 100>k 1080>ti 10>k 128>k 128>with 12>is 12>k 13>b
-0.20 16>8 16>g 16>k 16>works 180>k 1>0 1>2 1>6 1>7 1>fails 1>of 1>ok 1>so 1>the 1>to 20>users 224>batch 224>x224
-0.20 250>k 28>instead 2>0 2>2 2>3 2>no 2>of 2>per 2>tb 30>k 31>gb 32>16 32>gb 3>2 3>gb 400>k 41>gib 48>gb 4>gb
-0.20 4>images 4>one 4>to 50>k 512>on 58>gb 5>gb 5>m 64>gb 64>in 64>long 64>x64 6>gb 7>b 80>gb 8>g 8>in 8>on 8bit
-0.20 96>x96x96 9>gib 9>with =3 a100 a5000 a>16 a>few a>full a>laptop a>lot a>new a>smaller across active adafactor
-0.20 again alive all>pairs alloc allocates allocator alone already already>and also an and>a and>gives and>on and>one
-0.20 and>that another answers any>more append arange are>one arena args array as>long as>soon as>well asked asks
-0.20 asks>for at>0 at>11 at>6 at>61 at>9 at>all at>start at>that at>the attends attn auf>der author authors auto
-0.20 autograd autotune away axial axis b>on back backward>once baddbmm bank batch>and batch>prefill batch>the
-0.20 batch>to batches before before>it beforehand bei being belonged belonged>to below benchmark best between bf16
-0.20 billion bit bitsandbytes blender blocks board box break breaks buffers bug built but>by but>the by by>hand bytes
-0.20 cached caches caching call callback called calls can canvas caps capture card>0 card>is card>was case cast cat
-0.20 cdist ce cell characters chats check checkpointing>is checkpointing>with ckpt class clear closed cluster code
-0.20 colab collection comes comfyui comment compare compile computed concurrency confirmed constant container context
-0.20 context>on contiguous copies copy corrupt could cpu crash>remains created criterion cross csv ctx cuda>0
-0.20 cuda>graph cuda>memory cuda_graph_max_bs cudnn cupy dataset>has day ddp dead debug decoder dense der des desktop
-0.20 detach detectron2 devices dict did>it did>not die dies>at different dim distribution do docker docs does>all
-0.20 does>not doesn't>matter doing don't dot double down>to driver e9 eager earlier edge edit>2 ein either el
-0.20 embeddings encode encoder end>of ended ends engine enough env epoch>3 eval eval>set eval_accumulation_steps
-0.20 evaluate every>other except extra extracting f factor fail failing fails>at fails>too fallback false
-0.20 feature>bank few final find find_batch_size fine>tune fine>with finetune fit fits>with fix>was fixed>size flag
-0.20 flags flash flax float float32 flux for for>1 for>each for>the forgot>to fork fp32 fps freed from>16 from>a
-0.20 from>config from>epoch front fsdp fullres function fused gb>and gb>batch gb>by gb>for gb>in gb>is gb>more gb>no
-0.20 gb>now gb>per generator get>through gets>through gguf giant>picture gib>at gib>out give gives>up global
-0.20 goes>down goes>over goes>through gone gpu>0 gpu>1 grabs gradient>accumulation graph graphs green grew grid grow
-0.20 grow>with grows grows>by growth grpo guy h100 had>it had>to halves hand handle has>no have>no head heads helped
-0.20 his history hold holds home hot hours hundred i'll i've i>use id idea image>encoder images>of in>1 in>and
-0.20 in>fp32 in>my in>parallel in>that in>this in>use info init inside instance instance_group instance_group>count
-0.20 int8 interpolated interpolated>to is>1 is>64 is>about is>at is>in is>the is>too issue it>and it>breaks it>can't
-0.20 it>doesn't it>fails it>fits it>had it>has it>says it>should it>still it>through it>to it>works item its its>own
-0.20 itself jax>0 job jobs jupyter k80 k>by k>images keeps>a keras kernel keys keys>for knn know kohya label labels
-0.20 laptop>with large last>night later lbfgs le leak left len>512 less let lets lets>it lightning limited linear
-0.20 linearly lines linked list list>of little live lives llm lm lm>eval load loaded loading loglikelihood logprob
-0.20 logprobs logps lol longer longer>samples longformer look>at looks loop lora>rank losses low lowered lr luck
-0.20 m>rows mac machine made>the main make makes>it map matrix max_batch_size max_frames max_length>128 max_num_seqs
-0.20 max_split_size_mb max_split_size_mb>128 mean mel mem memory memory>bank memory>in meshgrid message mib
-0.20 micro>batches mid mid>block miner missing mm models module moments more>and moved>to mpi ms mxnet my my>first
-0.20 my>own n>1 name nccl need>to needs negative neither next>to night nightly nn no>error no>giant no>longer no>luck
-0.20 no_grad noch node>in normal not>the notebook now>one now>thanks np num_workers num_workers>0 numpy nvidia object
-0.20 of of>0 of>12 of>2 of>24 of>256 of>32 of>40 of>5 of>9 of>four of>my of>one of>shape of>them offload old ollama
-0.20 on>2 on>colab on>cuda on>gpu on>it once>set one>gpu one>per one>that one_hot only>a onnx onto open ort other
-0.20 otherwise out>the output outside own page paged parameters params passed patch>size path peaks peaks>at people
-0.20 per>card per>head per_device_train_batch_size>16 percent persistent pick picture>takes pid piecewise pinned
-0.20 plain plan plugin plus pod points>to position positions pr preallocation prediction predictions predictor
-0.20 prefill>tokens prefix prefix>caching pretrained previous print prints probs processes product profiler program
-0.20 py py>line python pytorch q q4 qk qk>t quadratic queries queue raise raises ran ran>out ranks rate rcnn
-0.20 rcnn>batch re recorded red ref refiner replay reply repo report reproduced reserve reserved reset resident
-0.20 restart result resume retried right rmm rocm room run>in running runtime sageattention said sam same same>batch
-0.20 same>card same>data same>time says>it scaled schedule scope score scoring scratch script sdpa sdxl search seq
-0.20 seqs set>to settings setup sglang shapes shard shards share shared shm should shows>the sim single>image sits
-0.20 six sixteen size>224 size>from size>in size>is size>of sizes slack slots slow slow>but snapshot so>no so>the
-0.20 somebody soon soon>as sorry space spectrogram split squared stable stage>2 standard started starts>at startup
-0.20 state state>of states static stays stays>at step>1 steps>later steps>with stop stopped>it stops>at streams
-0.20 structure sum summary surfaces swapped switch switching t tape tasks teacher team tensorflow tests textures tgi
-0.20 thanks>a thanks>for that>it the>2 the>3090 the>authors the>cache the>card the>chain the>checkpoint the>context
-0.20 the>decode the>decoder the>device the>final the>hidden the>log the>lora the>memory the>merge the>mid the>model
-0.20 the>net the>next the>old the>one the>output the>past the>pod the>profiler the>program the>queries the>same
-0.20 the>second the>sequence the>size the>stack the>standard the>start the>state the>tile the>time the>validation
-0.20 the>way the>wrong their these>are thing>is those>in threads three>times through>before till time>it timestamp
-0.20 tiny to>0 to>256 to>5 to>7 to>a to>all to>batch to>go token told top torch>2 torch>cuda total total>tokens
-0.20 traceback tracker trainer trainer's training>with trains>at trains>for trains>on transformer trial triangle
-0.20 trick tried>all tried>gradient tries truncation>true try>to tune tuning turn turn>on turned>out tutorial twice
-0.20 type typo unchanged und until up>with us use>the used>to user using util utilization v v3 validation value
-0.20 values variable version vgg vgpu via visible vocabulary want war warm warmup was>at was>never was>set weights
-0.20 well went>to were what>i what>the what>you whatever when>the where whisper why with>1 with>60 with>8 with>batch
-0.20 with>dynamic with>each with>gpu with>it with>no with>one with>rcnn with>truncation with>your without>a workers
-0.20 works>for workspace wouldn't wow wrong wrote x224 x64 x96x96 x>50 xformers yesterday yet your>batch ~21474
-0.20 ~26214 ~42949 ~accel ~acros ~adafa ~adapt ~alloc ~alrea ~anoth ~appen ~arang ~attac ~attem ~autho ~autog ~baddb
-0.20 ~belon ~bench ~besid ~betwe ~billi ~bitsa ~break ~cache ~cachi ~calcu ~callb ~calle ~camer ~canva ~captu ~chain
-0.20 ~class ~clear ~clust ~colle ~comfy ~comme ~compi ~compu ~concu ~const ~conte ~conti ~conve ~convo ~copie ~count
-0.20 ~crite ~cudag ~debug ~decor ~decre ~deeps ~delet ~deman ~denoi ~deskt ~detac ~diffe ~diffu ~direc ~distr ~docke
-0.20 ~drive ~earli ~eithe ~embed ~engin ~enoug ~evict ~excep ~exlla ~exper ~expor ~exten ~extra ~facto ~faili ~fallb
-0.20 ~fasta ~finet ~flatt ~float ~follo ~fract ~funct ~gathe ~globa ~halve ~helpe ~hundr ~ignor ~impor ~initi ~insid
-0.20 ~insta ~itera ~itsel ~jupyt ~label ~lapto ~launc ~lengt ~light ~limit ~linea ~linke ~littl ~lmdep ~loade ~loadi
-0.20 ~logit ~logli ~logpr ~longf ~losse ~lower ~machi ~matri ~meshg ~messa ~missi ~modul ~momen ~monit ~multi ~neith
-0.20 ~night ~norma ~noteb ~nvidi ~offlo ~ollam ~optun ~outpu ~outsi ~overf ~paddl ~paral ~peopl ~perce ~persi ~pinne
-0.20 ~pipel ~plugi ~polic ~posit ~preal ~preco ~previ ~print ~proce ~produ ~progr ~proje ~pytho ~pytor ~queri ~quest
-0.20 ~raise ~refin ~repla ~repli ~repro ~reque ~resul ~resum ~retri ~runni ~sagea ~sched ~scori ~scrat ~scrip ~searc
-0.20 ~serve ~sessi ~setti ~settl ~sglan ~shape ~shard ~share ~simul ~sixte ~small ~snaps ~softm ~someb ~spect ~squar
-0.20 ~squee ~stabl ~stand ~state ~stati ~strea ~struc ~subpr ~sugge ~surfa ~suspe ~swapp ~switc ~targe ~teach ~textu
-0.20 ~thoug ~threa ~trace ~track ~trial ~trian ~trito ~tunin ~tutor ~uncha ~updat ~value ~vecto ~versi ~vocab ~warmu
-0.20 ~warni ~weigh ~whate ~windo ~works ~would ~wrapp ~write ~x96x9 í гб по 、 て 上 微 微>调 报>错 没 调 错 가
+0.20 05>0 09>02 0>02 0>05 0>bad 0>or 0>takes 1024>now 1060>with 1080>p 1080>ubuntu 10>000 10>10 10>5 10>and 10>batch
+0.20 10>does 10>gb 10>it 10>iterations 10>was 11>8 1280>x720 128>128 128>3 128>and 12>4 12>6 1333>800 14>gb 14>times
+0.20 15>10 16>at 16>for 16>frames 16>goes 16>i 16>images 16>look 16>or 16>to 1800>residues 18>13 192>160 192>192
+0.20 192>3 1>204 1>400 1>always 1>at 1>gb 1>i 1>it 1>m 200>of 200>steps 2048>32 2048>512 2048>px 2048>x1024
+0.20 2048>x2048 2080>ti 20>and 20>min 20>on 20>s 21>gb 224>px 22>of 24>gb 24>mp 256>to 25>25 25>s 2>700 2>cm 2>cuda
+0.20 2>gpu 2>it 2>same 300>mb 3060>ti 31>7 31>k 32>and 32>at 32>b 32>base 32>but 32>it 32>k 32>per 32>s 32>thanks
+0.20 32>with 35>gib 38>gib 38>to 3>000 3>3 3>hour 3>i 4000>x3000 4096>and 4096>it 4096>w 40>each 40>gb 40>min 40>s
+0.20 480>p 48>as 48>layers 4>1 4>for 4>gpu 4>gpus 4>h 4>if 4>instead 4>m 4>no 4>per 4>runs 4>with 4>workers 50>to
+0.20 512>before 512>crops 512>fails 512>no 512>now 512>set 512>to 512>with 512>x 512>x512x400 5>cm 5>from 5>instead
+0.20 5>is 5>million 5>steps 6000>4000 6000>px 6000>x4000 600>mb 600>px 61>for 61>gb 62>gb 640>and 64>512 64>and
+0.20 64>frames 64>the 64>to 64>was 6>mb 6>on 74>minute 7>1 7>of 800>x800 8192>in 8192>with 8>and 8>gb 8>i 8>instead
+0.20 8>k 8>with 8>就 9000>tokens 900>frames 900>k 900>mb 96>cubed 9>m =1 =5 a a1111 a>20 a>3 a>6 a>customer
+0.20 a>document a>handler a>matrix a>poster a>reason a>scan a>t4 a>time a>token a>two a>é abbruch about>3000 about>4
+0.20 above>40 according according>to accordingly accum accumulation>and action action>needed adam>to add>a after>the
+0.20 after>upgrading agents agents>in agora agree all>10 all>800 all>latents all>my all>night all>padded all>pages
+0.20 all>patches all>placed all>ten allocate>failed allocation>cudaerrormemoryallocation allocation>error allocations
+0.20 allocations>may allowed>18 almost alone>and alphafold always>at always>the ambitious amp an>11 anchor and and>10
+0.20 and>2048 and>260 and>a1111 and>context and>didn't and>eval and>forgot and>gets and>its and>memory and>nobody
+0.20 and>nothing and>now and>our and>so and>the and>there and>this and>two and>use and>uses and>went animatediff
+0.20 animatediff>with anjali anjali>kr answer applied applied>after are>60 are>fine are>four are>what around>each
+0.20 around>the as>a as>it assign assumes at>1024 at>1080 at>20 at>200 at>21 at>256 at>3 at>32 at>4096 at>480 at>600
+0.20 at>640 at>720 at>8 at>81 at>a at>fault at>least atoms au au>lieu auto>batch b0 b0>at b7 b>128 b>with
+0.20 backbone>from backend backend>out backward backward>pass bad>allocation baj baj>é base>channels base>filters
+0.20 batch>128 batch>2 batch>3 batch>512 batch>96 batch>at batch>count batch>did batch>four batch>made batch_size>1
+0.20 batch_size>16 batch_size_per_card batching>in batchsize be>faster be>great beam beam>10 because>no because>your
+0.20 become been been>set been>the before>they better>default beyond beyond>my beyond>what big>for bild block
+0.20 block>with blocks>at body book border both>lower box>has boxes>and boxes>in boxes>iou boxes>on branch>with broke
+0.20 broke>it broken brought>it bs>1 bs>10 bs>4 bucketing bucketing>by budget budget>no builds but>that but>with bvh
+0.20 by>boxes by>chance by>half bytes>12 c>8192 caffe call>torch calling came>in can't>carry can't>find can't>work
+0.20 can>see cannot cap cap>the capped capped>it capping card>to cards cards>it carry catboost cause>system changing
+0.20 channels>at checkpoint checkpoint>in checkpointing>was chewing chunk>4096 chunk>of chunk_size chunked
+0.20 chunked>prefill chunks chunksize cityscapes clips>at closes clouds cm cnn code>so coin collected colmap
+0.20 commented>out complete completes component compute>buffer con config config>but contracts conv conv>block
+0.20 conv>encoder convnext copied>the corpus corresponds corresponds>to cortos costs count>to cpp cpu>it cpu>the
+0.20 crash>on crashed crashed>on crashes>with create create>context crop>from crops>of crops>that's crops>to crowded
+0.20 cube cubed cuda>12 cuda>exception cuda_error_out_of_memory cudaerrormemoryallocation
+0.20 cudaerrormemoryallocation>out cudamalloc cudamalloc>gpubuffer cured cured>it cut>it cycles d d'un d>both d>u
+0.20 d>unet da dans>le das dataset de decides decode>is decode>of decode_chunk_size decode_chunk_size>2 decoding deep
+0.20 default>and default>from demo deniz depth>10 det detection dev>with device>batch device>id device>is diarisation
+0.20 didn't didn't>help dies>on dino disabled dmitri do>call document document>in document>of documents>of doesn't
+0.20 done>all doubled>the down>in drew drone drop drop>from dropping drops durch during>the dynamic dynamic>batching
+0.20 dynamic>padding e>4 each>of each>one each>time efficientnet efficientnet>b7 eight else>on embedding>service
+0.20 empty empty_cache empty_cache>every en enable_attention_slicing enabling encoded encoded>with engine>builds
+0.20 entire>book entire>test entries>gives epoch epoch>1 epoch>5 epoch>without error error>on esm>2 esm>embedding
+0.20 esrgan esrgan>with eval>batch evaluation every>block every>intermediate everything everything>in everything>is
+0.20 exception>in explains explains>the exploded explodes face failed>out failed>to fails>for fails>on fails>with
+0.20 failure>this false>to fanout fans fans>out far>more fasta fed>the feedback file>on fills>the filter filters
+0.20 fine>for fine>on finished>overnight first>batch first>epoch first>i first>stage first>tile five fix>2 fix>at
+0.20 fix>from fix>x2 fixed>it folder folder>is folder>with folds follow>up for>20 for>a for>b for>backward for>it
+0.20 for>nnu for>video forgot>that forty forty>minutes forward forward>can't forwards found found>it four four>cards
+0.20 four>times frame frames>at frames>ok frames>to freezing freezing>it freq freq>2 from>1024 from>1333 from>38
+0.20 from>40 from>512 from>batch from>my from>oom from>resnet from>that from>there froze full>2 full>2048 full>batch
+0.20 full>graph full>resolution full>table gb>1060 gb>1650 gb>20 gb>became gb>because gb>card gb>closing gb>during
+0.20 gb>file gb>i'd gb>it gb>laptop gb>other gb>profile gb>use gb>with gb>without gb>카 genera generate generating
+0.20 genome gestern get gets gets>a gets>me giga gigs>from ging git>bisect given given>the gives>17 go go>through
+0.20 go>to goes>at gone>so got>the gpu>has gpu>is gpu>of gpu>setting gpu_assign_thr gpu_assign_thr>100 gpu_hist
+0.20 gpubuffer gpubuffer>allocate gpus gpus>for gradient_accumulation_steps gradient_checkpointing
+0.20 gradient_checkpointing_enable>saved gradients gradients>no graph's graph>on graph>with graphs>by ground
+0.20 ground>truth group group>by gt gtx>1080 guilty>but had>11 had>300 had>5 had>900 had>been had>never half handler
+0.20 handler>that happens>in has>128 has>2 has>30 has>31 has>4 has>more have have>with he>had help hence>the hidden
+0.20 him hist histograms history>is hour>podcast how>many i i'd i'd>been i'm>at i>didn't i>disabled i>do i>fed i>go
+0.20 i>got i>have i>just i>never i>put i>reduced i>removed i>see i>set i>split i>take i>was id>2 if>i image>had
+0.20 image>has image>with imagenet>example images>are images>per images>with images>work images>à imgs imgsz>1280
+0.20 ims_per_batch>16 in in>40 in>8 in>a in>all in>as in>at in>both in>chunks in>config in>cuda in>demucs in>epoch
+0.20 in>eval in>every in>full in>jax in>lammps in>nnu in>slices in>tiles in>two in>without incident inference
+0.20 input>from input_ids instead intermediates interpolation into>the iou is>11 is>300 is>900 is>allocated
+0.20 is>applied is>my is>never is>one is>separate is>some is>that is>what isn't>at isn't>going it it's it's>always
+0.20 it's>done it's>fine it's>the it>at it>changes it>finishes it>go it>happens it>in it>into it>picks it>renders
+0.20 it>running it>set it>starts it>stops it>survives it>under it>whole iterations its>activations its>intermediates
+0.20 its>levels jetson jetson>orin jpg just just>as k k>frame k>frames k>nodes k>points k>rows k>voxel k>with kacheln
+0.20 karte kb keep>every keeps>every keeps>four keeps>its keeps>the killed>the kr kv>cache la la>vid lab lab>notes
+0.20 lammps large>for larger larger>than largest last>batch latent latents latents>of latents>was layer1 le>r
+0.20 leaves>the left>as len>4096 len>8192 length length>it length>with les level level>with lieu lieu>de like limit
+0.20 limit>it limit>per list>is listing llama>cpp llama>server loads>with log>for log>says long>for long>ones
+0.20 long>prompts long>tail longer>than longest>document longest>sequence longos look>there loop>of lstm lstm>over
+0.20 m2>pro m>nodes m>points ma made made>for made>it mais maml>inner many>rows maps>at mask>r matching max
+0.20 max>tokens max_depth max_depth>8 max_len max_length max_length>2048 max_length>from max_new_tokens>4096
+0.20 max_seq_length may>cause mb>and mb>now mb>the me>and me>the me>through meant medvram>lowvram memory>a
+0.20 memory>allocation memory>allocations memory>free memory>goes memory>mps memory>on memory>per memory>so mesh
+0.20 micro>batch migration million>edges million>points min>file mine>was mining>rig minute minutes mit mit>8
+0.20 mit>batchgr mlp mmdet model>gradient_checkpointing_enable model>it model>needs model>torch model>x_test
+0.20 modifier's more>crash more>fp16 more>memory more>than most mps>allocated mps>backend much>4 multi multi>scale
+0.20 multimer multiscale must my>24 my>3060 my>6 my>full my>log my>old my>only my>phone my>test n_samples>64 na
+0.20 native nearly nearly>everything needed needed>i needs>that needs>to neighborloader>with neighbour
+0.20 neighbour>sampling neighbourhood neighbours ner net>at net>it net>keeps net>the net>trains network>in netz
+0.20 neural neural>ode never>been never>does never>touched never>trimmed new new>config new>tokens ngl>99
+0.20 nice>results ninety nlp no>action no>gpu no>matter no>problem no_grad>is no_grad>there nobody>resized nodes>per
+0.20 none none>as noon not not>it not>needed not>ten not>total note note>on nothing>else nothing>on novo now now>and
+0.20 now>fits now>it now>split num num_images_per_prompt number>of nx o o>trouble objects ode of>10 of>2000 of>2048
+0.20 of>4096 of>512 of>60 of>about of>all of>coco of>features of>gt of>layer of>maml of>that of>those of>today
+0.20 of>training of>view off>or ogbn ogbn>products ohne ok>and ok>on ok>the old>kernel old>one on>12 on>512 on>a100
+0.20 on>an on>four on>image on>long on>that on>three on>v100 on>worker once once>and once>killed once>now one>2080
+0.20 one>and one>batch one>clip one>forward one>gets one>giant one>go one>now one>partition one>problem one>recording
+0.20 one>run one>sample one>tensor one>very one>was ones>all ones>come option optional or>32 or>on originals orin
+0.20 orin>nx other>allocations others our>jax our>requests out>just out>so out>to outer>backward outofmemoryerror
+0.20 outofmemoryerror>cuda over>20 over>25 over>768 overnight p p>it padding>and pages pair>representation paper's
+0.20 paper's>config para paragraph parou parou>de partition>is partitions partly parts passait passait>d'un passe
+0.20 patch>192 patches>nnu peak peak>is per>clip per>prompt per>thread per>worker per_device_train_batch_size>to
+0.20 picked picks picks>1280 picture picture>and picture>with pictures piece>is pieces pipe
+0.20 pipe>enable_attention_slicing pixelmoth pixeln pixels placed planned planner please please>and please>reduce pme
+0.20 pme>on pmemd pmemd>cuda png>and poca podcast>in point>clouds point>of points>after points>and points>are
+0.20 policy>in poster postmortem ppo ppo>minibatch precision>not printed>nice pro problem problem>at processing
+0.20 products prompt prompt>in prompt>processing prompts>above proper proper>output pulled pulls put put>8 put>two
+0.20 pyg pyg>neighborloader quadrupled quadrupled>the quadruples quadruples>the quantisation query quick ran>over
+0.20 ran>the random random>0 raw ray>train rays>chunk rays>per read reading>it real real>esrgan reason record
+0.20 reduce>the reduced>the reducing reduzi reference>script release remains remat remat>policy render>tile rendering
+0.20 reporter representation requested>memory requests>into res>1024 residue residues>anything resize resized>to
+0.20 resnet>101 resnet>50 resolution resolution>from rest>of restrict restrict>the reverted rig rises rises>with rock
+0.20 row>so rows>are rows>it rpc rpn rtx run>as runs runs>with runtimeerror runtimeerror>cuda s>pieces same>20
+0.20 same>dataset same>net same>pictures sample>is sampler samples_per_gpu sampling>25 satellite>tiles saved saved>1
+0.20 saved>it saved>me says>can't says>cuda says>not scale scale>training scale>with scales scan>with scene>varies
+0.20 scene>with scenes script>which seau second>chunks second>order second>pass see see>9 seeds segment>7 segment>8
+0.20 seit selective>recompute sending sentences sentences>in sentences>per separator sequences sequential set>a
+0.20 set>and set>in set>not sets>the several several>times sft shape>is short>ones short>prompts short>side
+0.20 short>version shouldn't side side>and side>not simply since since>i since>then since>you single single>block
+0.20 single>call single>channel single>forward size>16 size>at size>needs skip skip>it skipped skipped>it skipped>the
+0.20 slices slices>of slicing slide slides sliding>window slipped smaller>ones so>4 so>a so>all so>did so>full so>i
+0.20 so>it so>your solved solver something something>for sorin speaker speed>but speed>up spikes spill split>in
+0.20 split>to splitting spread ssd300 stacked starts>so stay step>2210 step>keep step>of step>with steps>back
+0.20 steps>of still>8 stitched stock stopped>working stops>my stops>with street street>scene super sur>ma survives
+0.20 survives>on swin switched>the synchronize system>failure tail take>300 take>the taken>as takes>about takes>it
+0.20 takes>that tem temporal ten>steps tensor>on termina test>set test>time tested tested>the text>with textos texts
+0.20 than than>64 than>a than>in thank thank>you thanks that that's that's>it that's>my that>at that>meant that>of
+0.20 that>one that>whole the>11 the>2080 the>3 the>4 the>4090 the>74 the>9 the>activations the>anchor the>backbone
+0.20 the>better the>big the>bucket the>bvh the>chat the>complete the>compute the>cpu the>crop the>dag the>demo
+0.20 the>detector the>dynamic the>early the>encoder the>end the>first the>folder the>frame the>full the>gap
+0.20 the>graph's the>group the>imagenet the>inner the>input the>intermediate the>killer the>kv the>latents the>layers
+0.20 the>lengths the>limit the>listing the>long the>lstm the>mask the>microscopy the>migration the>minibatch the>mlp
+0.20 the>modifier's the>mosaic the>native the>nerf the>neural the>new the>oom the>others the>outer the>pair
+0.20 the>paper's the>picture the>profile the>range the>record the>reference the>resolution the>rows the>rpn
+0.20 the>sampler the>scan the>scene the>segmentation the>separator the>sft the>sliding the>spikes the>stock the>table
+0.20 the>temporal the>test the>tokenizer the>training the>transform the>two the>u the>v100 the>video the>vision
+0.20 the>width them>as them>one themselves then>cuda then>dies then>gtx there>and there>it they they've they>were
+0.20 think>of thinking thinking>it this>model this>on this>one those>with though>a thr thread>please through>a
+0.20 through>at through>now through>to ticket tiff tile>0 tile>256 tiled>vae time>steps time>that's time>the times
+0.20 times>between times>longer times>that timm to>1200 to>17 to>20 to>3 to>30 to>4 to>48 to>500 to>512 to>64 to>83
+0.20 to>96 to>another to>create to>my to>none to>one to>sgd to>speed to>stay to>take to>true token>budget
+0.20 token>sample tokenized tokens>4096 tokens>batch tokens>for too>ambitious too>big too>large too>many too>with
+0.20 torch>outofmemoryerror torch>stack torch>utils touched tower train>4 train>fine training>epoch training>on
+0.20 training>tab training>the training>uses trains>i trap trf trimmed trt true>from true>in truncate truncate>at
+0.20 truncation>was truth truth>boxes turned turned>the twelve twelve>times two two>epochs two>gpus two>minutes
+0.20 txt2img u>dmitri u>pixelmoth ub>2048 ubuntu uft>es uhd uint16 uncut under under>1 unroll unrolling unticked
+0.20 up>at up>i up>the up>to update>freq upgrading uploaded uploaded>a upscale upscaling upscaling>a use
+0.20 use>pytorch_mps_high_watermark_ratio uses uses>9 utils utils>checkpoint utterances>over v100 v100s v2 v2>3
+0.20 validates validation>uses varies varies>between versi versi>ó version>the very very>long vid vid>é video>at view
+0.20 vision>tower volume von voxel>0 voxel_size voxels vs w>bs wants>4 was was>16 was>2048 was>256 was>calling
+0.20 was>commented was>enabled was>given was>made was>taken was>the was>what wav wav2vec2 way we we're we>add we>get
+0.20 weights>take well>and went went>through were>all were>too weren't what what>broke what>fills what>fits what>this
+0.20 whatever>you whenever whenever>it which>i while>training whole>graph whole>slide width>of with>10 with>11 with>2
+0.20 with>20 with>2048 with>40 with>4096 with>5 with>500 with>64 with>768 with>all with>amp with>depth with>four
+0.20 with>full with>grad with>gradient with>max with>more with>num_beams with>their with>ub with>update with>xformers
+0.20 without>any won't>go work work>with worker worker>0 working works>at workspace>pool would>be x1 x1>5 x2 x3000
+0.20 x4000 x480 x512x400 x720 x800 x9000 x>512 x>of x>to x_test xl xpu y>la y>ya ya yes>and yes>it's yesterday's
+0.20 yolov8x you>can you>feed you>set you>the your>4 your>file your>per ~abbru ~accor ~accur ~actio ~agent ~almos
+0.20 ~alpha ~ambit ~anima ~anjal ~appli ~assig ~assum ~backe ~backw ~becom ~beyon ~bisec ~block ~broke ~build ~calli
+0.20 ~canno ~cappe ~cappi ~catbo ~chann ~chewi ~citys ~cloud ~coars ~colma ~colum ~compl ~convn ~corpu ~corre ~corto
+0.20 ~cropp ~crowd ~cycle ~datas ~decid ~decom ~deepl ~dialo ~diari ~didn' ~disab ~dmitr ~docum ~doesn ~doubl ~downs
+0.20 ~dropp ~dynam ~effic ~esrga ~every ~faile ~fanou ~feedb ~finis ~folde ~freez ~genom ~geste ~gpubu ~grego ~groun
+0.20 ~hidde ~histo ~incid ~inste ~jetso ~kache ~lammp ~large ~layer ~level ~listi ~logge ~longo ~match ~micro ~migra
+0.20 ~nativ ~nearl ~neede ~negat ~neura ~ninet ~optim ~origi ~outof ~overn ~paper ~parag ~parti ~partl ~passa ~passe
+0.20 ~picke ~plane ~plann ~pleas ~postm ~propa ~prope ~pulle ~quadr ~rando ~reaso ~rebas ~recor ~reduz ~repar ~repre
+0.20 ~resol ~respo ~restr ~rever ~runti ~scene ~sendi ~sente ~sever ~singl ~skipp ~slice ~slide ~slidi ~slipp ~speak
+0.20 ~spike ~sprea ~ssd30 ~stack ~stitc ~stree ~stret ~summa ~synch ~teste ~texto ~thank ~thems ~they' ~ticke ~token
+0.20 ~touch ~train ~trimm ~turne ~twelv ~txt2i ~uint1 ~unfre ~varie ~volum ~wav2v ~weren ~whene ~worki ~x192x ~x2048
+0.20 ~x512x ~обраб ~разме à ä ç é é>la é>o é>poca é>seau î ó ó>n всё до и и>всё кадры на с сеть 一>样 不>报 了 从 入
+0.20 入>是 到 到>16 图 大>小 存 就>不 就>正 建 批 批>大 报>了 改 改>到 改>成 效 显 显>存 果 样>。 的 的>图 约 输
+0.20 输>入 降>到 갑 갑>니 너 너>무 네 네>요 니>까 도 도>돌 돌 돌>아 드 드>에 로>줄 무 배 배>치 서>도 아 아>갑 에>서
+0.20 이>너 이>니 줄 줄>이 치 카 카>드
+0.40 1024>x1024 10>beams 11>gb 11>k 121>frames 128>works 16>and 16>in 1>5 1>fits 1>is 2048>with 24>it 256>for 256>in
+0.40 2>took 30>s 32>in 32>works 34>k 3>d 4096>envs 40>k 48>blocks 49>yes 4>does 512>in 512>x512 5>x 64>16 720>p
+0.40 81>frames 900>boxes 960>2 a>14 a>6000 a>panorama a>single a>unet about activations>for and>get and>it's
+0.40 and>llama and>not and>pipe are at at>224 at>full augmentation b3400 batch>8 batch>of beams bien big bptt
+0.40 bptt>over brought bs>64 bucket by>length checkpoint>around checkpointing>on cheers chunk clips cloud collator
+0.40 columns come comparison cpp>is crops>on crowd cuda>on cudf cudf>read_parquet cutoff cutoff_len data data>that
+0.40 data>was de>1280 depth doc does done doubled each>block early edges effective effective>batch eight>times envs
+0.40 envs>512 epoch>finishes esm evaluation>used faces feature features feed>it film film>at finishes for>these
+0.40 frames>no gb>thanks goes goes>with good gpu's gradient>checkpointing gt>boxes gtx gtx>960 halve halving
+0.40 halving>the has>900 hidden>state hour>recording i'd>like i>load image_size in>yolo inner inner>loop input
+0.40 input>size inputs instead>of intermediate into into>one is is>larger is>ok it>i it>runs it>tried it>was jax
+0.40 jax>checkpoint jax>vmap k>residues k>tokens keeps>each l>ä len levels lidar logged long long>and longest>clip
+0.40 maml many mask mask>head max>shape max_length>512 max_new_tokens megapixels memory>and memory>not microscopy
+0.40 microscopy>stack million min minibatch mosaic>augmentation mp much much>for n_samples negatives neighborloader
+0.40 nerf nnu nnu>net no no>49 no>crash nodes notes num_frames of>16 of>160 on>no on>solved one>doc one>image ones op
+0.40 opt optimizer or out>of outlier over>5000 packed pair panorama paper parquet passes patch per>device per>gpu
+0.40 per>image per_device_train_batch_size phone photo photos podcast point>cloud predict prefill>on profile
+0.40 profile>max prompts protein protein>is px read_parquet read_parquet>of recording recording>was reduced
+0.40 reducing>the renders resized resnet rest row rows same>effective sample sample>with samples sampling segment set
+0.40 set>has shape shape>32 size size>128 size>256 sliding some speed stack stage stem steps stores stores>its
+0.40 table>for take test tf>data than>the that>card that>is the>48 the>collator the>entire the>epoch the>feature
+0.40 the>forward the>gpu's the>photos the>protein the>rest the>stem the>upscaler the>whole these those through>the
+0.40 tile>size tiling time>i times>the titin to to>2 to>4096 to>640 tokens too too>much took>only train>batch
+0.40 transform tried>to ub ubatch uft unet upsamples upscaler use>512 used>a usual utterances vae>at vae>decode vmap
+0.40 voxel was>fed was>just was>too with with>24 with>3 with>32 with>512 with>900 with>gradients with>tile won't
+0.40 works>peak works>with x x512 x>1000 yes your ~augme ~broug ~bucke ~cheer ~colla ~decod ~effec ~filte ~frame
+0.40 ~gradi ~halvi ~image ~input ~inter ~laten ~megap ~memor ~milli ~minib ~minut ~outli ~packe ~panor ~pixel ~podca
+0.40 ~promp ~prote ~resne ~segme ~separ ~seque ~solve ~store ~tilin ~trunc ~upsam ~utter ~voxel ~умень ä>uft карты не
+0.40 размере 。 大 就 常 正 正>常
+0.60 1280>to 17>gb 2>1 4>k 512>и 96>3 a>batch at>once batch>4 batch_size batching by>one clip crash cuda>out decode
+0.60 demucs does>it entire every>step feature>maps feed fine fix from>1280 full hour image images imgsz>from is>32
+0.60 it>trains keeps mosaic net not>activations of>a ok one one>works only>the optimizer>memory patches per point
+0.60 points rays recompute residues s saves scene short size>2 steps>keeps ten the>vae them through thx tiled tiles
+0.60 trains two>hour u u>net vae video went>in whole x1024 x>not yolo ~activ ~batch ~check ~chunk ~demuc ~entir
+0.60 ~explo ~forwa ~longe ~mosai ~patch ~photo ~pictu ~point ~reduc ~rende ~resid ~resiz ~sampl ~throu ~unrol ~upsca
+0.80 activations as>one crops enable fed fits gradient_checkpointing_enable hires>fix imgsz in>one longest maps
+0.80 of>memory one>by scan the>longest tile train wide ~featu ~neigh ~recom
+1.00 boxes bs frames hires works
+1.20 checkpointing crop gradient
+1.40 #
+1.60 batch
""",
    "attention": r"""
-0.60 cache flash>attention gpu max only three
-0.40 a after batch config cuda device fails first loss m mb model never our pool runs step them then time two up v we
-0.40 ~activ ~devic ~outpu ~reser ~sampl
-0.20 0>1 11>gb 12>gb 12>heads 1>2 1>5 200>k 20>08 24>gb 250>k 256>k 2>5 2>gb 2>is 400>k 4>gb 4>k 512>with 5>gb 7>b
-0.20 7>x7 80>gb 8>4 8>bit 8>each =3 a>4 a>fused across active active>attn_implementation adam after>the all>in
-0.20 all>the all>three allocated allocator along and>batch and>no and>pipe and>shared and>that's another answers any
-0.20 applying applying>attention around array as as>the at>1 at>full at>the attention>2 attention>costs
-0.20 attention>maps attention>matrix attention>optimization attn>2 attn_implementation>flash_attention_2 auto
-0.20 backward base be be>the beams bf16 bit blender both boxes bs but but>the by>default by>now by>one by>the
-0.20 by>three c call called can card cards cdist cell checkpoint chunks classes come config>no conv copy costs
-0.20 costs>o could cpu crash crop ctx cupy data dataset decode decoding del der dict does>not don't dropout>0 e each
-0.20 eight embedding enabled end enforce engine entropy epoch eval ever everybody everybody>knows failure file fit
-0.20 for>60 for>it forgot forward fp8 fraction frame free functional functional>scaled_dot_product_attention g gave
-0.20 gave>me gb>and gb>of gb>the generate global>attention grad graph graphs grid gt half hanako have hbm
-0.20 heads>that's held hidden hidden>768 history holds holds>4 host i>had in>every in>hbm in>it in>this in>use
-0.20 in>vain inference init input is>2 is>512 is>8 is>active is>computed is>ever is>fine is>in is>on is>over
-0.20 is>printed it>off its job just k>entries k>ring k>rows k>scores k>self k>v k>words karte keeps kept knows kv
-0.20 large last later lecture lengths limit linear list lm lm_head load loaded loads log logits longformer>window
-0.20 loop matrix>in matrix>is matter maximum me me>the medvram medvram>xformers memory memory>in micro million
-0.20 missing more>than moved moved>to much n>memory net network new next nice nn>functional no>matter none not
-0.20 notebook nothing now np num number>of nvidia nvidia>smi o>n of>2048 of>it of>the off off>or off>the on>an on>it
-0.20 on>that on>the one>after one>by only>as optimization option or>on order paper parallel>size parameters past
-0.20 people per>sample perplexity picks pipeline plain>bert plus printed>in process profile python quadro qwen ram
-0.20 ran rank>holds read released released>config requests reserved rest result ring>attention room run same>failure
-0.20 sample samples saved says scores>per script second see segments self>scale sequence>parallel session sglang
-0.20 share shared shifted should shows side sim sim>einsum size>is sliding>window slower smaller smi softmax>is
-0.20 someone space stage start starts state states stay stayed stays still stored>by swapping take takes teacher ten
-0.20 tensors test text tf thanks that's>in that>was the>cache the>config the>crash the>end the>head the>kernel
-0.20 the>last the>length the>loss the>mask the>number the>original the>other the>released the>rest the>visualizer
-0.20 the>window them>one they third those three>all tiles tiling to>0 tokenizer too took>it torch>nn total traceback
-0.20 train trainer training transformers true>and try turned>off twice unchanged under unit unless until up>to
-0.20 used>as user vain values video visualizer vocab vocabulary vram were where whisper wide width window>is windows
-0.20 with>8 with>the with>torch words workspace would x7 y zero ~acros ~adapt ~alloc ~anoth ~apply ~aroun ~augme
-0.20 ~backw ~behav ~blend ~cache ~calle ~captu ~chann ~check ~class ~compi ~const ~conti ~creat ~cudam ~cusol ~datas
-0.20 ~decod ~deeps ~detac ~diffe ~drive ~embed ~engin ~entro ~evalu ~excep ~exper ~failu ~forgo ~forwa ~funct ~gener
-0.20 ~graph ~hanak ~handl ~happe ~hidde ~histo ~infer ~launc ~lectu ~linea ~loade ~longe ~manag ~matte ~maxim ~medvr
-0.20 ~milli ~missi ~model ~momen ~netwo ~noteb ~nothi ~nvidi ~offlo ~optio ~origi ~param ~parti ~peopl ~perpl ~pipel
-0.20 ~preal ~predi ~proce ~profi ~pytho ~relea ~resta ~scrip ~secon ~segme ~servi ~sessi ~share ~shift ~shoul ~slowe
-0.20 ~small ~someo ~start ~stati ~staye ~strea ~sugge ~survi ~targe ~teach ~thank ~thoug ~threa ~torch ~train ~uncha
-0.20 ~unles ~varia ~visua ~vocab ~whisp ~worke ~works é в и
+0.20 000>frames 000>patches 000>tokens 00>gb 0>32 0>gib 0>so 100>k 1024>picture 1024>rows 120>000 1216>x1216 128>k
+0.20 128>x128 12>8192 12>it 14>gigs 1536>x1536 15>000 160>160 16384>16384 16384>is 16384>of 16>16384 16>384 17>gib
+0.20 1>so 1>t 200>residues 20>000 20>heads 24>00 24>k 2>0 2>b 32>0 32>gb 32>k 4096>4 4096>with 40>000 40>minutes
+0.20 41>gib 48>gib 4>8192 4>bytes 512>4 512>512 512>rather 560>mb 58>gb 64>gb 65>k 8192>in 81>frames 8>0 8>1 8>12
+0.20 8>16 8>on 8>to 9000>steps 9216>tokens 96>96 9>8 =2 a1111 a>1536 a>60 a>clip a>dense a>full a>length a>page
+0.20 a>plain a>wrong aa about>7 above according according>to again>with all>fine all>layers all>others all>pixels
+0.20 allocation alone alone>wants ampere an>hour and>32 and>it's and>long and>my and>themselves and>there
+0.20 and>xformers anymore are are>40 are>identical args as>heads asks asks>for at>128 at>13 at>1536 at>4096 at>720
+0.20 at>768 at>8 at>8192 at>9 at>all at>every at>once at>stride at>t at>torch att attends>over attends>to
+0.20 attention>did attention>in attention>of attention>or attention>over attention_scores attention_type
+0.20 attention_window attn>is attn>the attn_implementation attn_implementation>eager attn_implementation>sdpa
+0.20 attn_weights attnblock audio automatic1111 averaged axial b>1 b>h back>to baddbmm>in batch>1 batch>heads
+0.20 be>stored becomes before>any before>the bert>with bias>is bias>of big bigger bigger>than billion>entries
+0.20 block>at block>is blocks blocks>of bmm>q book box>was bucket buffer buffer>of buffer>size buffers>of build
+0.20 build>lacks builds>all builds>the built built>as but>it's by by>40 by>60 by>my by>n bytes bytes>to can't>do
+0.20 can't>go card>has choose chose chunk>the chunk_size chunked chunking clip>of cloud code comes comes>from
+0.20 comes>out comfy compares comparison comparison>with complete>score complex compute con>la confirmed>with context
+0.20 context>quadrupled cpp crazy cubed cudnn>and culprit culprit>not custom cut>to de>golpe dead dead>to did did>the
+0.20 dies dies>at dim disabled disables disables>the do documents does doggettx>to dot_product_attention
+0.20 dot_product_attention>implementation down downsample drop>that dropping dropping>the each>layer's each>other
+0.20 each>rank each>with each>works eager>and eager>mode eager>the eager>was einsum>b enable_attention_slicing>and
+0.20 enable_attention_slicing>did enable_attention_slicing>got enable_xformers_memory_efficient_attention entire>book
+0.20 equal equal>to esm2 every>other every>token everything>is everywhere evoformer evoformer>triangle exactly>and
+0.20 exactly>batch explodes export extended>position f fa>at failing failing>line fallback false>lets fast
+0.20 feature>map fell figure first>batch fixed>it flash>isn't flash>kernel flash>support flip flipping float32>at
+0.20 float>mask float>was floats for for>100 for>16 for>2000 for>a for>comparison for>each for>flash for>images
+0.20 forced forced>the forces>the frames>at friend's from>8 from>dead full>instead full>matrix full>n full>self
+0.20 fused>kernel fused>path fusing fyi gb gb>according gb>de gb>for gb>here gb>in gb>request gb>thank gb>there's
+0.20 gb>to gb>when gets gets>through ghislain giant gib>at gib>in gigantic global>blocks global>over go>that's
+0.20 goes>through going golpe got got>lost got>my grow grow>with gtx gtx>1080 h>l h>s h>w had>asked had>no have>more
+0.20 head>is head_dim heads>2 heads>l heads>n heads>t helper hence>the here>the hires>fix honest hour hour>of
+0.20 huge>request i i'd>suspected i>choose i>pass i>printed i>set i>swapped i>took identical image>and
+0.20 implementation>cudnn in>a1111 in>and in>attnprocessor in>batches in>comfy in>comfyui in>float in>fp16 in>full
+0.20 in>invokeai in>jax in>nn in>one in>place in>torch in>your install install>on instead instead>of intermediate
+0.20 invalid invalid>buffer invokeai is>10 is>about is>b is>even is>exactly is>needed is>ok is>quadratic is>what
+0.20 is>written isn't>supported it it's it's>gone it's>the it>back it>builds it>built it>fell it>go it>took it>tried
+0.20 it>wants it>with it>works j jax>nn k>12 k>16 k>32 k>by k>context k>frames k>in k>needs k>points k>prompt
+0.20 k>tokens k>transpose k>transposed k>with keep>their keras kernel>and kernel>so keys kind knn kq kt l>2 l>x lacks
+0.20 last>week latent layer layer's layer>at length length>by length>squared length>took lets lets>the like>that line
+0.20 line>with llama>cpp logits>in long long>the longformer>with looked>at looking>at looks looks>at lora lost lxl
+0.20 machine>the made>the main>and make makes>all maps mask>b mask>forced mask>is masking materialised
+0.20 materialised>as materialises math>kernel math>path matmul matrix matrix>for mem mem>efficient mem_efficient
+0.20 memory>at message mha mi minutes more>oom more>ram moved>from msa multiheadattention>with music
+0.20 music>transformer my>1650 my>friend's my>lora my>nanogpt n>by n>in naive>one nanogpt need_head_weights
+0.20 need_weights>false need_weights>true needed needed>for needs never>used nh nn>dot_product_attention
+0.20 nn>multiheadattention no>memory no>more no>problem node>in not>chunked number odd of of>32 of>48 of>512 of>6000
+0.20 of>audio of>full of>queries of>shape of>speech off>it ok old>card old>one on>128 on>again on>mps once one
+0.20 one>and one>block one>buffer one>had one>request onnx>export opt>sdp optimisation ort other>and others others>at
+0.20 output_attentions>was over over>128 over>60 over>all over>the p padded page>of pairwise part part>is pass
+0.20 patch>8 patches>and path>and pattern peak performer phi picture>comes pide pipe pipe>enable_attention_slicing
+0.20 pixels pixels>the place plain plain>vit plots point>cloud point>transformer position>embeddings position>logits
+0.20 positions prob problem protein px>with px>yields py3 pytorch pytorch>cross q>kt q>times quadratic>in
+0.20 quadratically queries>by queries>in queries>with query_chunk_size rather rather>than re readme readme>i
+0.20 regression rel relative>bias removed removed>the renders renders>in reporter reporter>here reproducibility
+0.20 request>and request>comes request>from rescued reset results results>are right ring rocm rocm>build rows>each
+0.20 run>in s>s s>was same>code same>length same>picture sampling score>tensor scores>for scores>is sd sdp>attention
+0.20 sdpa>and seemed self self>attention self>attn seq seq_len settings settings>of several silently since since>then
+0.20 single>allocation size>1 size>went sliced slopes slow slow>path so>every softmax>q softmax>qk softmax>scores
+0.20 softmax>was sparse speech speech>encoder split square squared>times started started>without step>for
+0.20 stopped>working stops>in stride stride>16 stride>4 structure sub sub>quadratic supported supported>by suspected
+0.20 suspected>a swapped swapped>for swapped>the swin t4 t>in table>for table>of term term>makes texts than>eager
+0.20 that that>can't that>has that>long that>one that>peak the the>1024 the>6 the>attnblock the>big the>culprit
+0.20 the>decoder the>default the>dense the>entire the>failing the>fast the>full the>honest the>killer the>latent
+0.20 the>lora the>math the>matmul the>message the>mid the>msa the>optimisation the>point the>prefill the>quadratic
+0.20 the>readme the>relative the>rocm the>row the>scores the>self the>sequence the>single the>sparse the>square
+0.20 the>triangle the>unet the>vae the>vit the>webui the>wheel the>yaml their>full themselves then>a then>does there
+0.20 there's there's>your there>are theta theta>phi this>kind this>machine this>old through through>at through>before
+0.20 thus tick tile>it times>heads times>k to to>14 to>32 to>4 to>9 to>all to>build to>every to>exist to>math
+0.20 to>plain to>sdp to>the tokens>and tokens>in tokens>is tokens>squared too>long took took>the torch torch>2
+0.20 torch>baddbmm torch>bmm trace trainer's trains transpose transpose>2 transposed triangles tries true>forces
+0.20 true>keeps true>makes turned>on type unfused upcast>to upscaling use>pytorch use_flash_attn use_flash_attn>false
+0.20 v1 v100>has v100>no version via via>torch vit>at vit>block vit>on w wan wants wants>64 was>not was>odd was>reset
+0.20 was>the was>too was>true was>with webui week>and well went>from what>it wheel>had when>i whole>8 window>of
+0.20 window>size window_size windowed with with>each with>extended with>fa with>it with>l with>main with>need_weights
+0.20 with>opt with>patch with>window_size without without>fa without>flash work>again working works>again works>and
+0.20 works>for written written>out wrong>shape x x1216 x128 x1536 x1536>it x9000 x>heads x>l x>length xformers>was
+0.20 yaml yields yields>9216 you>pass you>set your your>32 ~62914 ~accor ~amper ~anymo ~attnb ~autom ~avera ~becom
+0.20 ~bigge ~block ~buffe ~canva ~choos ~chunk ~confo ~conte ~cross ~culpr ~custo ~disab ~downs ~dropp ~evofo ~explo
+0.20 ~exten ~faili ~fallb ~figur ~flipp ~float ~frien ~fusin ~genom ~ghisl ~gigan ~hones ~ident ~imple ~infor ~inste
+0.20 ~inval ~invok ~layer ~lengt ~maski ~mater ~matmu ~matri ~messa ~minut ~modul ~nanog ~neede ~optim ~other ~outgr
+0.20 ~padde ~pairw ~passe ~patte ~perfo ~pixel ~probl ~promp ~prote ~pytor ~rathe ~readm ~regre ~repla ~repro ~rescu
+0.20 ~retur ~scale ~seeme ~seque ~setti ~sever ~silen ~slice ~spars ~speec ~strid ~struc ~suppo ~swapp ~switc ~thems
+0.20 ~there ~throu ~unfus ~upsca ~versi ~witho ~worki ~writt ~x128x ~x4000 ~yield ~влезл ~переш влезло перешёл
+0.20 перешёл>на 分 分>数 列 层 度 数 数>矩 的>显 的>问 矩 矩>阵 要 长 长>度 阵 대 상>도 에 에>서 이 잘 켜 켜>니 한 할
+0.20 해 해>상
+0.40 0 12288>12288 13>gb 1536>px 1>32 1>40 2>bytes 60>k 64>x64 720>p again are>ok at>2048 attention>slicing
+0.40 attnprocessor attnprocessor2 attnprocessor2_0 back bhid bhid>bhjd bhij bhjd bhjd>bhij block>of can't causal
+0.40 causal>mask chunk coefficient compute>buffer computes context>parallel cp cross cross>attention dense dense>n
+0.40 doggettx dot doubling>the each>pair efficient>kernel einsum>bhid enable_attention_slicing every>patch exactly
+0.40 fa2 false false>in fine flash>attn float for>32 forces frames fused gat gb>piece gib go h has>no heads>x helped
+0.40 implementation installed is>the it>is k>128 k>blocks k>patches keras>multiheadattention l>l latents latents>are
+0.40 local>block makes memory>efficient mid mid>block module mps multiheadattention>on my n>n naive naive>path
+0.40 no>flash nodes non non>local of>1024 of>nodes off>each on>fine one>go opt opt>split other output pair pair>of
+0.40 pairs passes patch patches picture piece point position printed>the product q>k quadratic>part quadrupled query
+0.40 rank>does relative>position replaced replaced>the request residues row score>matrix sequence shape shape>before
+0.40 single size so>it softmax>1 solves solves>it split>attention t>t tensor the>einsum the>fused the>naive the>non
+0.40 the>queries the>score the>shape the>softmax the>table the>trick there>it times transformer trick true use v100
+0.40 vanilla wheel with>sdpa without>xformers works x64 your>number ~attnp ~causa ~coeff ~compa ~compu ~dense ~dogge
+0.40 ~exact ~force ~frame ~insta ~patch ~pictu ~reque ~resid ~singl ~slici ~solve ~trans ~vanil
+0.60 1024>in 16>heads 16>k 17>gb alibi alibi>bias at attends bmm builds confirmed doubling einsum enable full global
+0.60 gone l local longformer map need need_weights path per>head px q qk qk>t relative sageattention sdp table
+0.60 triangle vit weights window xformers>and ~build ~doubl ~effic ~einsu ~globa ~helpe ~kerne ~laten ~longf ~multi
+0.60 ~posit ~relat ~sagea ~token ~trian ~windo
+0.80 attentions bias efficient fa>on kernel math n output_attentions output_attentions>true queries score slicing
+0.80 softmax squared t tokens ~queri
+1.00 baddbmm eager head mask multiheadattention quadratic ~baddb ~score ~softm ~squar
+1.20 block fa k scores
+1.40 ~atten ~quadr ~xform
+1.60 attn flash
+1.80 heads xformers
+2.20 attention sdpa
""",
    "budget": r"""
-0.60 8>0 all as batch config device from gb k
-0.40 always>the at>the cpu did empty every fail false four full gpu_memory_utilization>to in limit loads log mb me
-0.40 node of>the off or out tensorrt this use x ~alloc ~captu ~devic ~diffe ~passe ~recor ~tenso
-0.20 02>23 0>1 0>25 0>and 0>in 10>02 10>gb 10>in 11>gb 12>1 12>gb 1>m 1>of 1>s 20>gb 23>1 23>65 28>gib 2>1 2>5 2>6
-0.20 2>x 3>fraction 40>gb 4>1 4>and 4>it 4>x 5>leaves 65>gib 7>0 7>and 7>gb 8>as 8>gb 8>in 95>all 9>0 9>and 9>gb 9>is
-0.20 9>leaves =4 a10g a>14 a>first a>fraction a>second a>separate adam after>the again ai ai>fraction aliyun all>fail
-0.20 all>the allocated allocation alone>on altogether an>empty and and>0 and>i and>its and>jax and>kept and>so
-0.20 and>then and>training another another>gpu any app array as>the at>1 at>7 at>8 at>once at>step attention b>chat
-0.20 back>to base batch>of batch>size because>the been before behind benchmark between block blocks>are blocks>for
-0.20 box bs buffer build built by>the by>then c cache>for call can't>test cap capture cards cell checkpoint chunk
-0.20 comes comes>from comes>up completed compute conv core crash crumbs cuda cudnn cupy data default>and del deleted
-0.20 desired>gpu device>by dict dies>later different disk does does>not doesn't>matter drives>my e eager early effect
-0.20 eight embeddings empty>card end endpoint ends engine>is enough epoch error eval exactly fail>with fails>on
-0.20 failure faiss far file fine first>run first>theory fits five fix flag flags flags_fraction_of_gpu_memory_to_use
-0.20 float for>8 for>its for>me for>that for>weeks for>what fp16 fp32 fraction>is fraction>of frame frames g gb>card
-0.20 gb>free gb>here gb>more gb>on generate get gib gigs gives gives>the going gone gpu>0 gpu>1 gpu>3 gpu>mem grad
-0.20 graph graphs grid group h had>been held help here here>for hf hf>generate his history home host how i'd
-0.20 i'd>guess i've i>trained i>used id if in>config in>one in>tensorrt index inference>engine info input
-0.20 instance_group instance_group>count into is>0 is>75 is>left is>on is>still is>the is>what it it's>the it's>worth
-0.20 it>and it>can't it>dies it>fails it>for it>is it>isn't it>was jax>is jobs just keeps kept kernel keys
-0.20 kv_cache_config kv_cache_free_gpu_mem_fraction>in laptop later>with launcher layer layers left>at len length let
-0.20 like line list loaded log>says loss lower>than lower>the lowered>gpu_memory_utilization
-0.20 lowering>gpu_memory_utilization m main makes many map march matter matter>for max>model max_logprobs
-0.20 max_model_len max_num_seqs mean mean>of memory>it memory>not message mib mine model>len module moved mxnet n net
-0.20 network never new next ngl no>different no>effect no>pattern no>room node>with none normal not>enough not>start
-0.20 nvidia nvidia>smi ocr of>1 of>each ok old on>0 on>another on>gpu on>my on>our one>does ones only>the op open
-0.20 optimizer other other>engine output paddle paddle>ocr page paged parallel parameters passed passed>to past
-0.20 pattern perhaps pid plain plain>hf policy post preallocate printed proposes put py pytorch q qwen raised>it ram
-0.20 rather>than re read readme recommends recording reduce release removed reserved>22 right room>for run>ai running
-0.20 runs>on s same>message sampler>at samples saved says>9 says>the script second>vllm seconds see self separate
-0.20 separate>node sequences serves session session>config set>up set_per_process_memory_fraction
-0.20 set_per_process_memory_fraction>0 sets several sglang>runs shape shard shared shared>one slots slurm small smi
-0.20 so>did somebody space>for stack stage state step>1 steps still stopped t t4 temp tensor tensorrt>llm tested
-0.20 tested>0 thanks that that's that>0 that>gpu the the>16 the>api the>card the>crash the>default the>device
-0.20 the>embedding the>end the>gpu the>log the>memory the>new the>old the>one the>sglang the>time theory theory>was
-0.20 there>then thing think through ti times to>2 to>a to>it to>the to>think today together>with token tokens too>big
-0.20 too>many torch>cuda total>memory trace train trained training>with tried trt true two>7 type u uninstalling
-0.20 unload until using v v100 vae valueerror valueerror>free variable video vllm>instance vram>8 w was was>on
-0.20 was>that was>the way we>have weeks went what>it's what>nvidia when where which which>is window windows with
-0.20 with>4 with>each with>its with>no with>plain worked workers works works>for works>on worth wrong
-0.20 xla_python_client_mem_fraction>10 xla_python_client_preallocate xla_python_client_preallocate>false yes yet your
-0.20 ~aliyu ~altog ~anoth ~argum ~batch ~befor ~behin ~bench ~betwe ~build ~chann ~check ~clien ~colle ~colum ~compi
-0.20 ~conti ~crumb ~cudam ~delet ~detec ~effec ~endpo ~enoug ~entir ~evalu ~exact ~expor ~failu ~featu ~figur ~float
-0.20 ~follo ~forgo ~fragm ~frame ~gradi ~graph ~handl ~happe ~histo ~initi ~itera ~jetso ~lapto ~laten ~layer ~lengt
-0.20 ~limit ~loade ~manag ~matri ~matte ~messa ~milli ~modul ~momen ~netwo ~norma ~numbe ~nvidi ~offlo ~ollam ~outpu
-0.20 ~paddl ~paral ~param ~parti ~patte ~perha ~piece ~pipel ~preci ~predi ~prefe ~previ ~print ~proce ~propo ~pytor
-0.20 ~quadr ~readm ~refer ~relea ~remov ~rende ~repor ~resid ~resta ~resul ~retur ~runni ~scrip ~segme ~separ ~seque
-0.20 ~sessi ~sever ~shard ~solve ~someb ~stopp ~store ~stude ~switc ~syste ~teste ~thank ~that' ~theor ~there ~threa
-0.20 ~throu ~token ~trans ~unins ~unloa ~value ~varia ~windo в
+0.20 00>11 0>12 0>15 0>78 0>82 0>87 0>90 0>93 0>dies 10>more 13>5 14>33 14>4 15>0 15>55 18>1 19>1 1>23 1>47 1>6 1>now
+0.20 21>3 21>6 24>21 24>and 24>gb 256>seqs 2>do 2>replicas 2>so 2>that 30>1 30>b 30>g 30>is 32>b 35>for 394>mb 3>0
+0.20 3>for 3>gb 3>is 3>the 3>was 400>mb 40>g 44>53 4>a 4>for 4>from 4>images 5>0 5>and 5>each 5>gb 5>is 5>it 5>the
+0.20 60>the 64>of 6>80 6>a 6>in 6>set 6>so 6>was 75>by 75>in 75>twice 79>6 7>b 7>in 7>trainer 80>72 80>gb 80>the
+0.20 84>gib 88>is 88>on 88>was 8>is 8>of 8>runs 90>by 90>per 90>percent 92>and 92>is 92>or 95>for 95>in 95>it 95>of
+0.20 97>the 98>leaves 98>on 98>the 9>24 9>3 9>80 9>for 9>in 9>it 9>no 9>of 9>on 9>too a10 a100>both a6000 a>13 a>30
+0.20 a>big a>byte a>day a>display a>gig a>half a>model a>monitor a>slice a>tenth a>third a>whole activations actor
+0.20 actor's add>up advance after>hours after>loading after>profiling afterwards all>on all>three allotment>and allow
+0.20 allow_growth already an>80 an>h100 and>activations and>cuml and>it and>llm and>my and>not and>only and>prod
+0.20 are>free ask ask>it asked>for asks>for asr at at>90 at>a at>boot at>launch at>run at>this attached aucun
+0.20 auf>einer b>0 b>bf16 b>both back>at batch>had be because>its before>the beide below>the beside>it beside>the
+0.20 bf16 bf16>on big>batch blaming bloc blocks>try board board>by boot boot>and both>at both>come both>live
+0.20 both>models both>on both>with breathe buffers>and burst by by>4 by>default byte>for byte>size cache>up
+0.20 cache_max_entry_count>0 cada cada>um calc can't>go can't>start card card>in card>not card>of card>there
+0.20 card>with case chart chat>model chat>to chats check claims claims>90 client colocated>grpo come come>up comfy
+0.20 comfyui>with compose>file computed computed>on con>0 confess config>gpu_options confirm containers
+0.20 containers>each context>phase contexts count>8 counted counted>in counts>the cover covers covers>the crashes
+0.20 crashes>in cuda>graph cuml currently custom cutting cutting>the da dask day>at de>0 decode decoding
+0.20 decoding>update default>0 default>so der>karte design>of desired>0 desired>utilisation desktop>has desktop>user
+0.20 dev device>19 didn't didn't>leave died dies dies>with display>attached display>holds docs doing down>a
+0.20 draft>isn't dropped>to dummy each>claims each>for each>leave each>of eager>to eats eats>3 einer em em>0
+0.20 embedder>and embedding>server enabling encoder encoder>then engine>had engine>refuses engine>says engines env>in
+0.20 estimate estimate>was even everything everything>by exceeds exceeds>the exclusive exits explicitly f>ü falls
+0.20 farid farid>15 file>was filling finds>no finishes first>big first>large flashinfer's fois for>a for>blocks
+0.20 for>cache for>nccl for>nine for>real for>speculative for>tensorrt fraction>1 fraction>counts fraction>was free>5
+0.20 free>at free>fraction free>memory free>when free_gpu_memory_fraction>0 frees from>0 from>what front front>and
+0.20 front>so g>while gave>1 gave>the gb>0 gb>is gb>lower gb>that's gb>though gb>thus gb>took gemma generation
+0.20 generation>inference generator's generous gets>0 gig gist gives>an go go>together goes>over good got>the gpu
+0.20 gpu>at gpu>memory gpu_memory_utilization gpu_memory_utilization>从 gpu_options grabs>everything granted graph>no
+0.20 greedy>for groups growth>is grpo guaranteed h100>and h100>both h100>by h20 had had>0 had>given had>to half>full
+0.20 halved halved>both hand has>1 has>blocks has>left has>to have>a having headroom headroom>for helm high hold
+0.20 hold>a holds holds>3 hours>not i'd>lowered i>confess i>gave i>made i>run i>was image immediate in>advance
+0.20 in>colocate in>compose in>my in>our in>text in>tf in>the in>verl included included>in increasing inference
+0.20 inference>server infinity infinity>vllm instance>had is is>2 is>below is>created is>free is>in is>less is>ours
+0.20 is>set is>smaller isn't isn't>counted isn't>in isn't>possible it's it's>a it>0 it>10 it>boots it>has it>lives
+0.20 it>needs it>ooms it>stops it>took it>wasn't it>your its>0 its>90 its>estimate its>part itself>so jax jax>grabs
+0.20 jax>had jax>takes je jetzt k80 k>ö karte kernels kv kv>cache kv>pool kv_cache_free_gpu_mem_fraction
+0.20 kv_cache_free_gpu_mem_fraction>0 large>a last>mb last>one later later>had laufen launch learner leaves>nothing
+0.20 left left>nothing left>on left>only leftover les les>poids lets lets>the little>to live>in live>together
+0.20 lives>on llm's llm>and llm>on llm>share lmdeploy lmdeploy>cache load>only load>test load>with loading
+0.20 loading>and loading>the logprobs>of long long>request longer longer>fails lora>rank lora>swap los los>pesos
+0.20 low>for lower lower>it machine machine>on manually maps>nearly margin marre maths max>len may mb>workspace
+0.20 meant>for mem>fraction mem_fraction_static memory>40 memory>for memory>growth memory>pool memory>utilization
+0.20 minus mit mit>0 mm mode model model>i model>instance model>itself model>no model>of model>uses model>weights
+0.20 models much>of much>on multimodal must must>be my>3070 my>4090 my>first my>reranker my>setting n>de nada
+0.20 nccl>and nccl>buffers ne nearly nearly>the need needs needs>a negative night nine nine>tenths ninety
+0.20 ninety>percent no>available no>crash no>death no>headroom no>longer no>margin no>more no>second no>space not
+0.20 not>a not>an not>at not>from not>of not>to not>what's notebook>so nothing nov now now>0 now>all nummer of>12
+0.20 of>24 of>30 of>44 of>80 of>free of>one of>that of>total of>what of>what's okay on on>16 on>40 on>80 on>an on>l4
+0.20 on>same on>the on>thursday on>top once>a one>complains one>l40s only>0 only>20 oom>under ooms ooms>on optimised
+0.20 optimised>the options or>enforce order ordering other>one other>server ought our>custom our>reranker our>rl ours
+0.20 over>at overlap own>with para>cada pass pass>with pd peak>9 peaks pedia per>gpu per_process
+0.20 per_process_gpu_memory_fraction per_process_gpu_memory_fraction>0 percent>of pesos picks pinned placa plan
+0.20 planned planned>for plus poids pool>byte pool>took pool_allocator>true porque possible pp pp>2 prealloc
+0.20 preallocated>75 preallocates prefill>at prefill>size profiled program prompt>logprobs prompts python quan
+0.20 quarters quota raise>it raised ran>both rank>256 real real>traffic reduced refuses refuses>to
+0.20 reinitialize>pool_allocator relative relative>to remain remainder remained remained>for remaining remains
+0.20 replicas>at replicas>on replicas>per reply request requests reranker>and reranker>lives reserved>in reserves>its
+0.20 rl rl>loop rmm rollout>engine rollout>gpu_memory_utilization runner runtime same>card same>h100 same>notebook
+0.20 same>number same>service sampler's sampler's>temporary sampler>warm say>0 says says>1 says>no
+0.20 second>communicator second>instance segundo seqs server server>and server>in server>takes serveur servidor
+0.20 serving serving>2 set set>0 set>and setting>0 setting>aside setting>was sglang share>of share>so share>while
+0.20 side>of since since>it's since>my sitio size sized sized>for sleep sleep>mode slice slice>to smaller>than so>9
+0.20 so>lower so>no so>the so>torch so>vllm some some>more someone speculative speculative>decoding speculative>draft
+0.20 split>the stages start>7 start>order start>unless starting starts startup>check starves static>0 stays>reserved
+0.20 still>free stops>at stops>in sub sub>í survived survived>the swap swap>in take take>90 takes>6 takes>75
+0.20 temporary tensorflow>maps tenths text>generation tf tf>serving tgi tgi>cuda tgi>is than>half than>the than>there
+0.20 that's>below that>can't that>card that>size the>actor the>actor's the>cache the>compose the>context the>dev
+0.20 the>embedder the>engine the>first the>free the>generator's the>gist the>graphs the>image the>infinity the>job
+0.20 the>k80 the>knob the>l4 the>l40s the>last the>later the>launch the>learner the>leftover the>llm the>llm's
+0.20 the>logits the>lora the>maths the>model the>night the>os the>plan the>remainder the>remaining the>reranker
+0.20 the>reserved the>runner the>same the>sampler the>sampler's the>second the>top the>torch the>total the>trainer
+0.20 the>update the>vision the>whisper the>whole them>on then>crashes there>is there>were this>line though
+0.20 three>quarters three>replicas thursday thus tight tips tips>over to to>90 to>confirm to>free to>go to>hold
+0.20 to>keep to>live to>squeeze to>take to>three told>to too>generous too>high too>little too>low too>tight took
+0.20 took>0 took>half took>its top torch>got torch>in torch>model torch>side total>and traffic trainer trainer>then
+0.20 training>without triton trl true>initial_pool_size try>increasing tts tuned two>of two>replicas two>vllm typed
+0.20 tzuhan um und unified>ram unless unoccupied up>front up>to up>with update>step us>was use>0 used used>0 util>0
+0.20 utilisation>at utilisation>knob utilisation>to utilization>0 utilization>counts utilization>to v0 v0>4 value>for
+0.20 verl>0 verl>rollout verlangt vl vllm>may vllm>rollout vllm>wants vram want wanted wanting wanting>its wants>0
+0.20 warm was>0 was>computed was>counted was>still was>too was>what wasn't we we>gave we>reserved week week>without
+0.20 weights>alone weights>and weights>need were>used what's what>is what>it what>the while>the while>training
+0.20 whisper>beside who whole>gpu will with>200 with>60 with>a with>gpu with>lora with>vllm_gpu_memory_utilization
+0.20 without>it woke woke>up worker worker>and xla xla_python_client_mem_fraction>4 xla_python_client_mem_fraction>95
+0.20 yael you>ask you>gave you>have you>need zero zero>for zwei ~21474 ~activ ~actor ~advan ~after ~alrea ~assum
+0.20 ~attac ~backe ~blami ~block ~breat ~coexi ~confe ~confi ~conte ~cover ~crash ~curre ~custo ~cutti ~decod ~dejab
+0.20 ~didn' ~disag ~divid ~dropp ~embed ~encod ~every ~exclu ~filli ~flash ~gener ~grant ~group ~guide ~halve ~havin
+0.20 ~headr ~immed ~inclu ~incre ~infer ~infin ~laufe ~launc ~lefto ~loadi ~machi ~manua ~margi ~measu ~memor ~nearl
+0.20 ~negat ~ninet ~nothi ~numme ~order ~overl ~pinne ~plann ~porqu ~possi ~promp ~proze ~quart ~refus ~relat ~reque
+0.20 ~requi ~runne ~runti ~segun ~sglan ~share ~someo ~specu ~stage ~starv ~stati ~survi ~tempo ~tenth ~thoug ~thurs
+0.20 ~traff ~trito ~tzuha ~unles ~unocc ~verla ~wante ~wanti ~wasn' ~what' ~второ ~кажды ~поста à à>0 é>m é>marre é>s
+0.20 ó ó>n ö ü ü>r без второй каждый карте на не поставил что 从 从>0 到>0 就>不
+0.40 0>2 0>55 0>7 0>75 0>86 0>94 0>99 0>will 1>0 1>2 1>gb 45>0 45>on 6>for 85>instead 90>and 90>of 92>0 95>0 95>with
+0.40 a>card a>dedicated a>desktop a>week allotment an and>nothing and>the aphrodite args asking at>peak beside boots
+0.40 break budget by>design by>hand byte cache cache>memory calm calm>since can't card>each chat claim complains
+0.40 compose configured count count>0 counts dedicated design desired display embedder engine fails>at finds for
+0.40 for>1 for>half for>the for>torch gmu>0 gpu_memory_utilization>0 grabs greedy h100 half initial initial_pool_size
+0.40 instances is>taken it>to its>fixed knob l40s leave leaves less less>than live load logprobs lora mem_fraction
+0.40 memory memory>fraction more nccl needed needed>to no>blocks of>0 of>a ollama_gpu_overhead>2147483648 only
+0.40 only>61 override para peak percent preallocated prefill profile profile>says raise raise>the replica
+0.40 reserve>vram reserved rollout same>l4 sampler>warmup second>one second>replica servers setting share>was shares
+0.40 sidecar slack so>0 stable static>share stops sum taken takes tei than the>14 the>chat the>desktop the>fraction
+0.40 the>two the>utilisation the>weights three to>7 to>raise told too>greedy total total>but total>not try
+0.40 two>servers under under>load up verl vision>encoder vllm>for vllm>on vllm_gpu_memory_utilization
+0.40 vllm_gpu_memory_utilization>0 wants wants>90 warm>up warmup warmup>with weights weights>are while whisper whole
+0.40 whole>card with>1024 work xla_python_client_mem_fraction ~allot ~aphro ~askin ~besid ~budge ~claim ~compo ~dedic
+0.40 ~desig ~desir ~displ ~excee ~greed ~insta ~learn ~leave ~lmdep ~logpr ~lower ~neede ~perce ~prefi ~rollo ~servi
+0.40 ~setti ~sidec ~stabl ~start ~warmu ~whisp поставил>0
+0.60 0>35 0>45 0>88 1>5 aphrodite>gmu at>start below blocks cache>max can't>work colocated cuda>memory default
+0.60 desktop entry entry>count fraction>0 gave gmu it>wants l4 lives llm lowered lowered>it max>entry no nothing>for
+0.60 ollama on>one part portion profiling replicas reranker reserve run>time sampler server's so static two
+0.60 utilisation vision vram>1 ~count ~defau ~deskt ~engin ~porti ~preal ~remai ~reran ~sampl ~secon ~visio ~weigh
+0.80 0>4 0>5 is>too its mem ollama_gpu_overhead second start the>share to>0 util ~coloc ~fract ~repli
+1.00 0>3 0>8 0>92 0>97 0>98 overhead too vllm ~profi ~reser
+1.20 # 0>85 free utilization with>0 ~serve ~utili
+1.40 0>6 at>0 both
+1.60 fraction share
+1.80 0>9 0>95
""",
    "checkpoint_loading": r"""
-0.80 #
-0.40 =0 any are but by cpu>and device>they free gc>collect i>suspected if is>deleted left load>with made mb or
-0.40 path>map_location per says size snapshot>with suspected>the the>dict time took were>saved ~delet
-0.20 0>4 0>but 16>gb 1>and 1>gb 3>1 40>gb 4>gb 60>gb 7>and =4 a>6 a>new a>person accepts adamw after>and
-0.20 after>load_state_dict all>there and>3 and>each and>free and>it's and>moves and>no another answer>says any>chance
-0.20 around>it as>safetensors as>torch asked at>that auto b back>to backward base batch batches be>the been
-0.20 before>loading before>moving before>torch bf16 big bit bitsandbytes block buffer but>it's but>the but>torch
-0.20 by>any by>default by>the bytes c cache cached call call>torch called can't card>and careful case cell chance
-0.20 checkpoint>in checkpoint>to checkpoint>was coco code>by collect come>in completeness context converted>the
-0.20 copied>in copy>deepcopy could count cpu>mmap cpu>so cpu>tensors cpu>was cuda>device cuda>in cudf cupy cure
-0.20 cure>it data dataset deepcopy deepcopy>model del>the deleted detector dict>straight did>not did>you didn't
-0.20 dies>in do docs docs>torch documentation documentation>for does does>your each>time embedding enable engine
-0.20 epochs error eval every>rank f>cpu failed fails>at feature fine>i fine>it first>board first>epoch fixed float
-0.20 followed for>completeness for>each for>reference for>torch forty forum fp8 frame frames free>the from_pretrained
-0.20 from_pretrained>in gather gb>card gb>of gb>once gc get gives>the goes>on good>to gptq gpus grad gradient guess
-0.20 had half hard has has>been he he>was hold holding holding>the host hour i i'd i>also i>load id ids if>not if>the
-0.20 image images in in>case in>lightning in>our in>the in>this index is is>a is>all is>given is>only is>why isn't
-0.20 it's it's>the it>3 it>afterwards it>dies it>is it>isn't it>with its jax k keep kernel know layer layers lazily
-0.20 leaves length limit list lives llama llm lm load>3 load>path load>restores load>weights load_state_dict>state
-0.20 loading>the log look lora lora>base loss m make makes manual map_location>is max measured mem memory message
-0.20 meta meta>device mode model>to moments>on moved moved>to moves moves>it moving moving>the ms my name needed
-0.20 no>part node>has not>the notebook nothing np num object of offload_optimizer old>forum ollama on>1 on>a
-0.20 on>loading on>to once>the one's only>with ooms ooms>on optimizer's optimizer's>state order our>script out
-0.20 outputs over>the own>device page part part>in pass pass>map_location passes path>is person picture pinned pipe
-0.20 pipeline plain please please>show pod policy pool precision px py>line pytorch ram ran rank>reads ranks>call
-0.20 ranks>use rather reference reference>the removed>the repo reserved restored>to restores>tensors resume>but
-0.20 resume>code resume>path running sadly said same>as same>script same>so says>torch scratch>without script server
-0.20 set setting shard>so share shared show>it since size>of small so so>reading so>the split start>does started
-0.20 straight>after suspected swap switching t4 takes tensorflow tensors>come test tf tf>device that>is the>adam
-0.20 the>batch the>default the>documentation the>ema the>first the>forum the>last the>lightning the>log the>model
-0.20 the>next the>one the>optimizer's the>other the>pickled the>pytorch the>size the>start the>state there>from
-0.20 they>were third three three>times times to>0 to>each to>know took>12 torch>cuda torch>device train>py true
-0.20 true>and true>map_location two two>epochs unit unless unload update use>map_location used user uses using
-0.20 visible w wanted was was>on was>read was>still was>there wasn't way weights>are weights_only weights_only>true
-0.20 what>the which>is while>loading whoever whoever>wrote window windows with>a without>any workers works>fine
-0.20 writes you>pass your>resume ~accep ~activ ~alloc ~anoth ~backw ~batch ~bitsa ~cache ~calle ~caref ~chanc ~colle
-0.20 ~compl ~conte ~count ~datas ~debug ~decod ~deepc ~dequa ~didn' ~diffe ~docum ~embed ~encod ~engin ~epoch ~every
-0.20 ~faile ~featu ~figur ~finis ~float ~follo ~forgo ~frame ~gradi ~helpe ~holdi ~image ~imagi ~inter ~kerne ~layer
-0.20 ~lazil ~leave ~lengt ~manua ~match ~measu ~movin ~neede ~noteb ~nothi ~numbe ~objec ~offlo ~optio ~outpu ~passe
-0.20 ~perso ~pictu ~pipel ~pleas ~preal ~predi ~profi ~promp ~pytor ~quant ~rathe ~recor ~remov ~repla ~reser ~runni
-0.20 ~sampl ~scrip ~segme ~serve ~sessi ~setti ~share ~singl ~sprea ~succe ~suspe ~threa ~token ~touch ~trans ~unles
-0.20 ~unloa ~wante ~wasn' ~whisp ~whoev ~windo ~write é
+0.20 0>as 0>eight 0>for 0>i 0>is 0>right 0>s 0>so 0>that's 0>then 0>would 10>to 11>gb 13>gb 14>8 14>gb 16>gib 17>gb
+0.20 19>6 20>gb 25>gb 2>4 2>gb 30>with 3>and 3>x 40 5>2 5>and 6>3 7>1 7>3 7>gb 8>ranks 9000>steps 9>gb =3 =5 a>cold
+0.20 a>file a>fresh a>full a>model a>second about>6 accelerator accelerator>load_state adam adam's adam's>moments
+0.20 adam>buffers after>del after>model after>restoring ai ai>learn alive alive>next all>on all>ranks all>the
+0.20 allocated along along>with an>attribute ana's and and>1 and>a and>before and>builds and>does and>dropping and>it
+0.20 and>keeps and>loads and>model and>nobody and>stayed antes antes>de archive are>two args around>for around>twice
+0.20 arrive as>a as>an as>in as>it as>the as>well at at>7 at>first at>once at>same attribute attribute>for auf
+0.20 auf>der avant avant>le avec avg b>params back>in back>on back>the backup bad batch>size be>enough because>it
+0.20 before before>copying before>i before>there's before>your behaves beim beim>fortsetzen being best>model best>pt
+0.20 best_state blob blob>and board both>on both>versions brings>a brings>its broadcast brought brought>it buffers
+0.20 buffers>came buffers>in bursts but>all but>on by>each by>printing by>self came>off came>on can>be card>5 card>at
+0.20 card>not card>too card>was carte carte>0 changed changed>the changed>to checkpoint>gives checkpoint>nothing
+0.20 checkpoint>optimizer checkpoints ckpt>after ckpt>breaks ckpt>torch ckpt_path>best code>and coexist cold
+0.20 cold>start collect>and collect>the comes>back command commented>out config>and config>which contains
+0.20 continuing>a converted>to copied>into copies copy copy>while copying copying>over cpu>every cpu>instead cpu>the
+0.20 crash crash>is crashes cuda>3 cuda>5 cuda>and cuda>as cuda>for cuda>i cuda>on cuda>until cured>it das
+0.20 das>geladene davor dcp dcp>load deepspeed's default_restore_location del del>checkpoint del>ckpt dem deniz
+0.20 der>karte deserialised>the deserialises detectron device>before device>cpu device>i device>so device>the
+0.20 device>zero dict>and dict>never dicts did diff diff>of directly does>not double doubled doubling drops
+0.20 duplicated duplicates during each>gpu each>rank eight>cards eight>copies either elastic empty_cache end end>was
+0.20 enough enough>to entry epoch>0 epoch>30 epoch_40 epoch_40>pth es even>though every every>one every>shard
+0.20 every>worker executes exp exp_avg f fails>a falls falls>over false>helps fast fast>ai fault fault>i fell>from
+0.20 fichier file>i file>is files filled filled>the fills fine>tuning first>card first>still fixed>with for>good
+0.20 for>later for>reporting fortsetzen found>out four>ranks fresh>one freshly from>10 from>checkpoint from>cuda
+0.20 from>eight from>step full>by full>second full_state_dict fully fully>on gathers>the gb gb>all gb>for gb>on
+0.20 gb>printed gb>steady geladene get>to gigabytes give give>it gives>you go>down going>back got>rid gpu>3 gpu>at
+0.20 gpu>before gpu>then gpu>with graph>again h5 hanging hangs hangs>around happens happens>after has>adam's
+0.20 has>every has>momentum has>one have>your here hit hit>we hub hub>file i>added i>changed i>commented i>e i>kept
+0.20 i>never i>read identical in>a in>full in>loading in>main in>my in>that in>torch in>utils including including>its
+0.20 init>the initialised initialised>one innocent inside inside>torch insists insists>on inteiro into into>the
+0.20 is>even is>happy is>hit is>now is>on is>still is>that is>there is>where issue it's>done it's>fixed it>after
+0.20 it>and it>but it>into it>no it>on it>over it>reads it>should it>that's it>to it>too it>trains its>card
+0.20 its>optimizer itself>but itself>to jump jumps jumps>from just>to k>and k>needs kept kept>both kept>self keras
+0.20 killed killed>it la la>carte lambda lambda>s lambda>storage last later launch le>fichier learn les les>quatre
+0.20 liegt lightning lightning's lightning's>ckpt_path like like>the line>212 line>in line>only line>the lines lived
+0.20 lived>through load>cuda load>f load>only load>p load>put load_checkpoint load_file load_file>device load_from
+0.20 load_state load_state_dict load_state_dict>and load_state_dict>sd loaded loaded>optimizer loaded>to loader>in
+0.20 loading>it loading>to loc loc>storage longer loop>had loops main map>that's map>to map_location>was maps>to
+0.20 materialised materialised>on materialises materialises>the member memory_allocated merely merely>the merge
+0.20 merge>of missing>so mmap>true mmdet mmengine model model>and model>at model>both model>in model>load_state_dict
+0.20 model>reload model>switching moment>is moments>along moments>came moments>in momentum>buffers more more>in
+0.20 more>than more>trouble much much>for mxh my>code my>own n>best na neben need needs>double needs>the net>and
+0.20 network>is netz never never>deleted never>falls never>was new>file next no no>issue no>longer no>more no>problem
+0.20 no>resume nobody nobody>drops noch not>go nothing>else now>2 oct of>cuda of>four of>memory of>the of>which
+0.20 offline ok>found old>state on>each on>every on>gpu on>its on>one on>our on>the on>top once>i once>is once>set
+0.20 one one>card one>gpu one>is one>line one>on ones only>the only>want onto>card onto>cuda onto>device onto>gpu
+0.20 open>the opened opens opt opt>state optim optimizer>dict optimizer>entry optimizer>from optimizer>of other>than
+0.20 our>8 out>by out>of out>the output>was over>at own>fault p>map_location parameters parameters>as params
+0.20 params>and params>were partitioning passt patched peak>fell peak>memory peaks peaks>at pesos pickled pickled>on
+0.20 pkl placa place place>in popping popping>them pour pour>les pra preempted preemption present pretrained>weights
+0.20 printed>at printed>right printing problem problem>here produced pt>fails pt>to public pulled pulls>the put
+0.20 put>the puts py>does quatre raises raises>and random>init rank0_only ranks>onto ranks>read raw read>in read>it
+0.20 read>to reading>the rebuilt rebuilt>the referenced>by referenced>till released reload reload>at reloaded
+0.20 reloading remembers remembers>cuda reporting rest rest>of restarting restored restored>the resume>it resume_from
+0.20 resume_from_checkpoint resumed resuming>from resuming>with rid rid>of rollback run run's run>and run>which s>in
+0.20 s>l safetensors>load_file safetensors>to safetensors>with safety same same>first same>flags same>imgsz
+0.20 same>network same>parameters same>place same>weights saskia save>model saved>file saved>i saved>on saved>state
+0.20 saved>tensors saver saver>restore say saying saying>where scope>for scratch>and script>it sd sd>torch second
+0.20 second>launch self>ckpt serialization serialization>py set>in sets>of shard>onto sharded sharded>checkpoint
+0.20 shards shows>me sits sits>on size>step smi>jumps snapshot>and snapshot>before so>each so>for so>rank so>there
+0.20 so>twice solves solves>this stack start>7 start>from start>up start>with starting>fresh starting>from state_dict
+0.20 stayed stays steady step>1 still>referenced storage storage>loc stored>from straight stripped stripped>the
+0.20 stylegan sumiu sur sur>la switched tagged tagged>cuda taken tar tensors tensors>were tensors>where
+0.20 test>ckpt_path tf>train than than>0 than>24 than>the that that's that's>why that's>your that>checkpoint
+0.20 that>line that>the that>torch that>was the>8 the>backup the>best the>blob the>board the>config the>device
+0.20 the>dictionary the>disk the>doubling the>end the>fresh the>freshly the>gpu the>h5 the>identical the>initialised
+0.20 the>jump the>line the>live the>load the>loaded the>loop the>merge the>module the>old the>parameters the>pickle
+0.20 the>preemption the>pretraining the>processes the>public the>ranks the>raw the>reloaded the>rest the>restart
+0.20 the>restore the>restored the>resume_from the>room the>run the>same the>sharded the>tar the>thing the>variable
+0.20 the>whole their>device then then>copying there>are there>twice they>come thing this this>is this>line through
+0.20 through>as through>the thrown thrown>away to to>20 to>cpu to>gpu to>host to>one to>put to>read to>reuse
+0.20 to>safetensors to>where together too>much top>of torch torch>save torch>serialization train>with trainer
+0.20 trainer>fit trainer>test trains trains>at trains>with tree>on tried>to trouble true>assign true>in true>mmap
+0.20 true>so tuning tuning>from two>lines two>sets type und universal unpacks unpickle unpickling until until>gc
+0.20 until>the up>there updated updated>the usage use>than utils utils>py v2 values>as variables versions wants>more
+0.20 warm warm>start was>being was>pickled was>stored was>taken was>the was>what was>written we>kept we>only
+0.20 we>updated webui>launch weights>in weights>only weights>with were>never what what>is what>killed when when>saved
+0.20 when>they where where>it where>they where>to whole>run why with>20 with>both with>everything with>map_location
+0.20 with>model with>random with>two without without>saying work>when worked>but works>with would>be written
+0.20 wrote>the x x>9 x>smaller yaml>and yolo yolo>train yolov8x you>call you>have your>crash your>missing your>other
+0.20 zero ~accel ~adam' ~archi ~arriv ~attri ~backu ~befor ~behav ~broad ~broug ~burst ~carre ~chang ~coexi ~comma
+0.20 ~comme ~conso ~copie ~copyi ~criti ~curre ~deeps ~detec ~direc ~discr ~dupli ~durin ~eithe ~elast ~enoug ~espne
+0.20 ~estad ~execu ~exist ~fichi ~fille ~forts ~fresh ~gelad ~gigab ~hangi ~happe ~ident ~inclu ~initi ~innoc ~insid
+0.20 ~insis ~intei ~lambd ~launc ~light ~mater ~membe ~merel ~mmeng ~model ~nobod ~offli ~opene ~patch ~poppi ~prese
+0.20 ~probl ~proce ~publi ~pulle ~quatr ~rando ~rebui ~refer ~relea ~remem ~reven ~rollb ~saski ~sayin ~secon ~seria
+0.20 ~shard ~solve ~start ~staye ~stead ~stora ~strai ~tagge ~templ ~that' ~throu ~throw ~toget ~troub ~tunin ~unive
+0.20 ~unpac ~versi ~witho ~writt ~больш ~добав ~памят ~перво ~растё больше больше>не добавил карте не>растёт память
+0.20 первой при растёт файл 再 込>ん
+0.40 12>not 2>x 40>k a>moment adebayo and>then assign assign>true averaging before>the beside beside>the brings
+0.40 by>rank card card>0 continued continuing>from cpu>in cuda_deserialize cured ddp deserialised deserialize device
+0.40 device>0 dict>on dictionary dies>with each>of eight ema>weights epoch>12 file's file's>tensors file>was first
+0.40 first>then freed fresh>start from>scratch gb>at gpu>0 held held>the in>it in>scope in>use it it>not it>was l>s
+0.40 last>ckpt line load>rank loader loading>on loads moment moments needs net network never>freed next>to no>crash
+0.40 now old on on>cpu on>cuda on>device once only>dies onto>the orbax orbax>restored path peak pickle processes
+0.40 pth>has rank>0 rank>by read>the reading reads rebuild rebuild_tensor_v2 referenced restoring resuming
+0.40 safetensors same>batch scope scratch second>copy second>set starting stays>in step step>40 straight>to tensor
+0.40 the>file's the>optimizer the>snapshot them then>to there those though to>cuda to>the too twice variable
+0.40 was>saved we we>now which while while>the whole whole>training with>device with>resume with>the without>it
+0.40 ~adeba ~assig ~avera ~besid ~bring ~dicti ~file' ~netwo ~param ~preem ~readi ~scrat ~strip ~thoug ~train
+0.60 back came ckpt_path continuing cpu>did did>it ema epoch for>a from from>epoch map map_location>cpu only only>on
+0.60 optimizer pretrained rank ranks restart start the>file the>loader the>net the>pretrained the>pt the>pth weights
+0.60 ~deser ~doubl ~loade ~optim ~pickl ~reloa ~safet ~varia ~weigh
+0.80 cpu>first cuda>0 fresh gpu loading map_location snapshot the>saved torch>load ~conti ~devic ~loadi ~momen ~resta
+0.80 ~snaps ~unpic
+1.00 best cpu location read saved state ~check ~pretr
+1.20 checkpoint cuda file pth restore
+1.40 onto pt resume
+1.60 dict ~resto ~resum
+2.20 ckpt load
""",
    "cuda_graphs": r"""
-0.60 graph>capture
-0.40 0>4 4>and 8>with a all and>8 as as>the bs>8 cpu cuda>graphs device fixed for>the get gpu graphs>are graphs>keep
-0.40 hood is>on k load mem no>graphs nodes secs sizes>1 so so>graphs the>hood torch under>the uses using with>mode
-0.40 you your ~finis ~train
-0.20 0>38 0>44 0>5 0>6 0>and 14>s 16>in 1>0 1>so 1>works 1>x 21>secs 30>mb 31>gib 38>gib 3>1 3>s 44>53 4>in 5>gb
-0.20 64>of =2 =5 a100 after>each alloc allocated>in also an and>it's and>prod and>takes any anything are>captured
-0.20 are>green are>not array as>long asked at>its at>once at>startup avail avail>mem bad balancer begin>this behind
-0.20 bit buffers>and bug build builds by by>30 by>disable by>recording bytes c call can can't>see can>take
-0.20 capture>cuda captured>in capturing>cuda card checkpoint checks client closed compile>mode compile>with confirm
-0.20 context cpu_offload_gb create create_graph cuda>memory cuda_graph_max_bs>16 cudnn cupy data default>doesn't
-0.20 default>so deleted describes detach dev dev>and did distinct distinct>input do does doesn't doesn't>use dropped
-0.20 during during>capturing e e>g each>distinct eager>to embedding empty_cache epoch even exception
-0.20 exception>capture faster>than file finished finished>in finishes finishes>in first fixed>shapes for>as for>him
-0.20 for>me for>their for>us four fp16 fp32 fraction frames from g>cuda gb>for gb>of gib>then go go>to goes going
-0.20 grad gradient graph>begin graph>by graphs>and graphs>get green half has have health here high him host hour i
-0.20 i'm i>have if image in in>14 in>3 in>a in>dev in>one in>sglang inference info input>size instance into is>not
-0.20 is>off is>then isn't>shared its>default job keep keep>a keep>their kept>the kernel l40s large leaves leaves>0
-0.20 left>at line live load>balancer long>as loss m made>it main management map maximum memory>management memory>pool
-0.20 memory>pools metric minutes>avail mode>default moved mps my n nccl nccl>buffers need needs>its nemo net network
-0.20 no>graph not>in nothing of of>44 of>memory offload old on on>0 on>so only onnx>runtime's out output overhead>is
-0.20 p parallel past persistent pid pieces play pool>as pool>which pools>e pools>for private>memory problem process
-0.20 prod py pytorch pytorch>blog ram rank rec recommended recording>a recording>was request reserve retain
-0.20 retain_graph retain_graph>true rmm rollout rollout>engine runtime's s>and same same>in script sdpa secs>took
-0.20 section self server>is session setup several several>minutes sglang>captured shapes>by shapes>on single size
-0.20 slack small so>no so>that someone split started steps still swap_space swap_space>4 take>up takes takes>0 tape
-0.20 teacher tensor tf than than>eager thanks that>no the the>card the>eager the>gpu the>load the>model the>pytorch
-0.20 the>rollout the>same their>memory then then>the this this>can three times to>confirm to>several token tokens
-0.20 took>0 took>21 took>it trainer true>for true>so under up>by us>with use user uses>cuda using>0 wants was>never
-0.20 when where which>isn't whole with with>cuda with>fixed workers works works>3 works>for would wrong x
-0.20 xla_gpu_autotune_level xla_gpu_autotune_level>0 yet ~accum ~anyth ~balan ~batch ~behin ~bench ~build ~check
-0.20 ~close ~compa ~compu ~conta ~crash ~creat ~delet ~descr ~detac ~devic ~disti ~doesn ~dropp ~durin ~embed ~encod
-0.20 ~excep ~featu ~forgo ~frame ~gradi ~healt ~histo ~ident ~infer ~leave ~loade ~manag ~maxim ~metri ~momen ~netwo
-0.20 ~noteb ~nothi ~param ~persi ~perso ~preal ~predi ~probl ~proce ~remov ~reque ~reser ~resta ~resul ~rollo ~sampl
-0.20 ~scrip ~secti ~sever ~singl ~someo ~store ~survi ~teach ~tenso ~thank ~token ~trans ~updat ~windo ~worke
+0.20 0>9 0>in 0>no 0>passes 10>s 12>layers 16>32 1>8 1>9 1>gives 1>s 1>to 1>was 1>with 20>h 21>4 21>6 23>to 24>so
+0.20 25>gib 2>2 2>6 2>batch 2>gb 31>secs 32768>and 32>and 35>sizes 3>4 3>gib 3>not 3>which 400>mb 4>6 4>before
+0.20 4>compile 4>gb 4>gib 4>one 4>profiles 60>s 60>sequence 6>2 6>gb 700>mb 70>b 7>g 7>to 8>16 8>gb 8>k 8>went 8>x7b
+0.20 92>there's 9>of 9>that's =0 a6000s a>graph a>little a>pool a>second a>smaller a>tiny about>12 about>25 adding
+0.20 additional after>lora after>the alive alive>by alive>in allocation allocator>so alone>is an>env and>another
+0.20 and>aren't and>blocks and>breaks and>cache and>eval and>everything and>no and>smaller and>that and>we annotation
+0.20 annotation>id another another>3 another>for aphrodite are>2 are>600 are>kept are>the aren't>in aren't>part
+0.20 around>the arranca as>well asr at at>0 at>capturing at>cudagraphinstantiate at>least at>the ate
+0.20 attention>backend autotune b>gptq back backend bar batch batch>1 batch>sizes be>reused be>shared been>set
+0.20 before>it begin being beside beside>the between bpw bpw>fits breaks breaks>in bs>160 buckets buckets>for budget
+0.20 buffers>per buffers>were buffers>xla_gpu_enable_command_buffer but>at bwierzba by>1 by>then by>this
+0.20 cache>already cache>are cache>is came came>up can't can't>be can't>use cannot>be captura capture>list
+0.20 capture>sizes captured>after captures capturing>took card>runs change>so come come>up common compilation>level
+0.20 compile's compile>default compiled completes context>memory contexts copies>of cost costs costs>me counted>in
+0.20 cpp cuda>make_graphed_callables cudagraph>trees cudagraph_capture_sizes cudagraph_capture_sizes>to
+0.20 cudagraph_mark_step_begin cudagraphs>the decode>graphs decoder>in default>list default>mode default>on dies>in
+0.20 different different>sizes disable>cuda disable_cuda_graph disabled disabled>the disabling disabling>cuda
+0.20 does>not doesn't>return don't don't>share draft dry dynamic>false dynamic>true e>ficou each each>epoch
+0.20 each>resolution each>with eager>ok eager>starts eager>之 eager_mode eager_mode>true el>servidor empty>and
+0.20 enable_cuda_graph enable_cuda_graph>1 encoder>i enforce_eager enforcing engine engine>holds engine>ok enough
+0.20 enough>left env error>text est>á estimate eta eval eval>uncompiled every>new exec exllamav2 extra failed>try
+0.20 fails>after fails>at fails>only failure failure>at falls>from false>dies false>for false>in few>mb fewer>capture
+0.20 fewer>sizes ficou ficou>est filled fit fits fits>w five>gigabytes flag followed for for>12 for>60 for>batch
+0.20 for>each for>every for>good forbids forever former forward>and free free>and free>memory freeing from>23 fuera
+0.20 full_cuda_graph fun g>pool gave>me gb gb>back gb>in gb>left gb>lower gets gets>the gets>to ggml_cuda_graphs
+0.20 ggml_cuda_graphs>off gib>to gigabytes gigabytes>of gives gives>me gmx gone got>it got>to
+0.20 gpu_memory_utilization>in gpu_model_runner grafo graph's graph>bs graph>capturing graph>g graph>in graph>max
+0.20 graph>pools graph>runner graph_pool_handle h h>w had had>1 had>been happens haven't>tried heap hf hold hold>on
+0.20 holds holds>static hope hope>of i'd>raised i'd>set i>render in>31 in>env in>inductor in>onnxruntime in>pool
+0.20 in>private in>tgi in>their in>total in>v1 inductor>config input input>copies input>length input>shape
+0.20 input>shapes inputs inputs>for instantiating instantiating>the instantiation is>4 is>64 is>far is>missing
+0.20 is>never is>printed is>the is>what isn't>the it it's>just it>at it>can't it>fits it>records it>same it>starts
+0.20 it>through it>went iteration iteration>alive its>static its>workspace itself>had jax
+0.20 jax>xla_gpu_enable_command_buffer just>slower keeps keeps>a kept kept>forever kept>outputs kernels keyed
+0.20 keyed>by known kv kv>blocks la la>captura la>capture last>log later>by least len length level limit>to line>at
+0.20 list list>too little llama llama>70 llama>cpp llm>cuda_graph_config lmdeploy lmdeploy>pytorch lo loads log>line
+0.20 long>prompt lora lora>slots lora>swap lose>about lost>to lower>max lower>the lowered
+0.20 make_graphed_callables>holds make_graphed_callables>on makes makes>a max>bs max>num max_capture_size may>help
+0.20 me>15 me>back me>the memory>4 memory>in memory>that mempool microbatch minutes>later missing missing>in
+0.20 mode>reduce models models>don't more my>app my>traceback narrowed narrowed>it needs>2 new new>batch new>shape
+0.20 nightly no>crash no>failure no>oom no>space no>torch node>with none normal>allocator normal>one not>come
+0.20 not>counted not>enough not>with novo null num>seqs o of>35 of>512 of>capturing of>make_graphed_callables of>max
+0.20 of>sizes of>the off>in off>the ok>and ok>no ok>with ok>without on>2 on>24 on>a on>my on>to on>top on>v1 one
+0.20 one>for one>graph one>handle one>mempool one>profile one>so ones ones>aren't only>in onnx>runtime onnxruntime
+0.20 or>lower ort ort>enable_cuda_graph ort>with otherwise otherwise>not our>pair outputs outputs>from outro outside
+0.20 over>the overhead>in overhead>keeps own own>pool own>set padded padding pair>of part>of pass>makes passes
+0.20 peak>falls per>length per>microbatch phase piecewise>graphs piled piled>up pin>the place pool's pool>at
+0.20 pool>can't pool>handle pool>is pool>not pool>of pool>per pools>aren't pr>ó printed private>pool
+0.20 profiles>captured progress progress>bar pytorch>engine ran ran>dry read>the real real>one recapture
+0.20 recorded>graphs recording>of recording>phase reducing remainder render>at replaying replays reply reproduced
+0.20 reproduced>on reservado reset reset>each resolution>i resolution>in resolutions rest>was returned reused rises
+0.20 rl>loop room room>to run>eval runner runner>and runtime>enable_cuda_graph s>by s>on same>server same>settings
+0.20 same>step saved>3 says says>the sd sd>compile second>time see>the separate seqs seqs>1024 sequence
+0.20 sequence>lengths serve server servidor serving set>64 set>for set>of set>up setting>that sglang sglang>cuda
+0.20 share>a share>one shared shows>4 shrink since>adding size>are sizes>and sizes>did slower smaller smaller>max
+0.20 snapshot snapshot>shows so>0 so>fewer so>its solved>it some>minutes space>for spare speculative
+0.20 speculative>decoding speed start starts>on starts>without startup>passes state>is static>buffers static>input
+0.20 stays steady step>that step>the still>held stream>capture suffices swap>and tailles tailles>de target's
+0.20 tensorrt's test>fails text tgi's tgi's>cuda tgi>cuda tgi>cuda_graphs th than>8 that's>known that's>why
+0.20 that>breaks that>is that>it that>nobody that>pool that>took the>22 the>3060 the>400 the>5 the>8 the>allocation
+0.20 the>attention the>bar the>budget the>capture the>captured the>decode the>default the>encoder the>error
+0.20 the>estimate the>extra the>former the>graph the>kv the>last the>memory the>nightly the>piecewise the>private
+0.20 the>profile the>progress the>real the>recorded the>recordings the>remainder the>sd the>serving the>setting
+0.20 the>snapshot the>start the>steady the>tiny the>trouble the>utilization the>variable them>memory there's
+0.20 there>and there>are there>was these>are this>card this>version though>the thus thus>the time>after tiny
+0.20 tiny>card tirei tmaas to to>13 to>160 to>3 to>32 to>32768 to>35 to>capture to>normal to>one to>pool to>their
+0.20 to>us tok tok>s tokens>s too>long too>small took>2 took>another took>the top torch>cuda total>and tp>4 train
+0.20 train>and train>in tree triggered triton trouble trt>llm trtllm true true>on true>only u>mxh unavailable
+0.20 uncompiled under>my unset unset>it up>the up>with update>comfyui upload upstream use_cuda_graph>false
+0.20 usecudagraph used>up util utilization utilization>a v1 vanish vel versions w>o warms warning was>512 was>9
+0.20 was>it was>ok was>on was>the we>had we>never well were>being what what>fails which>failed while>capturing with>1
+0.20 with>30 with>4 with>cudagraphs with>eager_mode with>enable_cuda_graph with>enforce with>every
+0.20 with>ggml_cuda_graphs with>graphs with>reduce with>room with>them without without>torch works>on x7b xla xla's
+0.20 xla_gpu_enable_command_buffer>empty y>el ~a6000 ~addin ~addit ~alloc ~annot ~anoth ~aphro ~arran ~backe ~belon
+0.20 ~besid ~betwe ~block ~break ~bucke ~budge ~buffe ~bwier ~commo ~defau ~diffe ~dynam ~engin ~enoug ~estim ~exlla
+0.20 ~failu ~fille ~forbi ~forev ~forme ~freei ~gigab ~handl ~happe ~input ~littl ~lmdep ~lower ~mempo ~micro ~missi
+0.20 ~model ~narro ~night ~onnxr ~other ~outpu ~outsi ~padde ~paddi ~passe ~perma ~pool' ~profi ~recap ~repro ~retur
+0.20 ~reuse ~runne ~seque ~serve ~servi ~setti ~sglan ~share ~shrin ~slowe ~small ~snaps ~solve ~specu ~stead ~suffi
+0.20 ~targe ~that' ~there ~trito ~troub ~trtll ~unava ~uncom ~uploa ~upstr ~usecu ~utili ~vanis ~versi ~warni ~witho
+0.20 ~выклю ~графо ~запис ~падал ~подня ~разме ~серве á>vel é>la выключил графов для записи записи>графов и и>сервер
+0.20 на>записи падало падало>на пачки поднялся сервер сервер>поднялся と 了>enforce 了>谢 以 加 加>了 动 动>了 可
+0.20 可>以 启 启>动 谢 谢>谢 가>너 겨 겨>서 그 그>래 기 기>가 끄 끄>니 너 너>무 뜹 뜹>니 래 래>프 무 생 았 았>어 여
+0.20 크 크>기 프
+0.40 0>95 0>on 0>starts 1>gb 2>1 2>gib 32>k 3>gb 4>8 60>mb 800>mb after and>2 aren't autotune>no batch>size bs bs>16
+0.40 buffers>for cache command>buffers compilation>config config>0 counted crash cuda_graph_config cuda_graphs
+0.40 cuda_graphs>0 cudagraph_mode cudagraph_mode>none cudagraphs>false cured decode dynamic eager>mode enable fails
+0.40 false fine gb>more ggml ggml_cuda_disable_graphs ggml_cuda_disable_graphs>1 gib>says got graph>pool graphs>0
+0.40 graphs>60 graphs>for graphs>off growth handle i>lose inductor instantiated is>6 is>fine it>came it>is k>to
+0.40 lengths lose lower mark max>autotune max_seq_len_to_capture mb no>cudagraphs none>loads normal o0 of>23 off>no
+0.40 ok on>it on>vllm overhead>was per per>resolution profiles recordings records replay resolution seq shapes share
+0.40 skip starts static>inputs step text>of tgi that's the>0 the>cache the>normal the>recording the>step to>8 took
+0.40 triton>cudagraphs trt two>captured up use_cuda_graph vllm warmup weights>and were were>free
+0.40 xla_gpu_enable_command_buffer ~aren' ~autot ~comma ~decod ~growt ~induc ~insta ~norma ~resol ~separ ~shape
+0.40 ~warmu
+0.60 buffers capture_model captured command compilation compile config cuda>graph cudagraph_trees
+0.60 cudagraphinstantiate enforce>eager fewer in>capture_model mode>it off overhead private>pools profile recorded
+0.60 reduce reduce>overhead shape startup static vllm>0 ~count ~disab ~enfor ~lengt ~overh ~piece ~reduc ~stati
+0.80 callables capturing disable enforce graphed make make_graphed_callables max piecewise private trees ~priva
+0.80 ~repla
+1.00 cuda cudagraphs mode pools recording sizes ~graph ~start
+1.20 pool
+1.60 ~compi
+1.80 cudagraph eager ~cudag
+2.00 graphs
+2.20 ~recor
+2.40 capture
+2.60 graph
+2.80 ~captu
""",
    "exception_holds_tensors": r"""
-1.00 #
-0.60 for no
-0.40 =0 are block card each for>a gpu is>the per python python>keeps script was ~pytho ~scrip
-0.20 09>14 14>52 1>gb 4>gb 52>score 8>gb =1 a>friend a>helper a>plain a>traceback a>workaround about added advised
-0.20 after>del alive>through alloc allocate an an>exception and>even and>it and>the anyway around>the array as>a
-0.20 as>advised as>its asking asking>for at attention b backward base batch>after batch>and been before>each
-0.20 before>trying benchmark between block>after block>as blocks branch branch>only buffer but>it's call>last came
-0.20 can check checkpoint cleared comes count cpu cuda cudf cut data default described described>in device dict
-0.20 did>not dies dies>the different docs does>del does>the e>from e>with_traceback each>new each>trial earlier
-0.20 encoder ends engine epoch eval every exactly except>block except>for exception>object failed>to fails>on false
-0.20 faq file first>time flag>the float following>exception for>simplicity found four frames>from frames>then
-0.20 fresh>kernel friend g gain giving giving>up goes>wrong got graph had half half>the handled happens
-0.20 happens>outside has>a has>been has>removed helper here holding>the i>run if>you in>ipython in>one input internal
-0.20 internal>frames is>referenced is>too it's it's>the it>as it>dies it>goes it>ran it>was its>internal jax jax>has
-0.20 k keep keep>frames kv last_traceback>and launch layer layers learner length limit line llama load loaded loading
-0.20 loads locals>alive logs looks loop>moved lora lot luck m many maps max missing mode model more most most>recent
-0.20 moved>to n needs net network no>luck no>memory no>try not not>help notebook's num number nvidia object>has
-0.20 object>is of of>a of>it of>memory off old on>my on>the optimizer or our our>except our>handler output outputs
-0.20 outside>the over own own>subprocess p part past peak pipeline plain plain>script pod pool process program
-0.20 raise>runtimeerror ram ran>it read recent recent>call removed removed>its reserved retry>happens run>inside
-0.20 running>the said same same>batch score script>same seed separate set sets sets>a simplicity simplicity>jax since
-0.20 single some someone's stage start state steps still>fails still>no stops structure stuck>around takes ten tensor
-0.20 tensorflow tensors>after tf thanks that>fails that>function the>cpu the>following the>frame's the>full the>loop
-0.20 the>lot the>notebook's the>one the>very the>way their there's there's>no there>is third three through times
-0.20 today took top torch total traceback>most traceback>of trainer training tried true>in trying>the twice two up
-0.20 up>the use version very very>first was>the way we>launch we>set week weights went were when where while>it's
-0.20 whisper with_traceback with_traceback>none workaround workaround>for workers wrong you your ~advis ~anywa ~askin
-0.20 ~backw ~bench ~betwe ~block ~branc ~buffe ~build ~chang ~check ~comme ~compl ~compu ~count ~creat ~cudam ~defau
-0.20 ~descr ~detac ~devic ~diffe ~doubl ~earli ~embed ~encod ~engin ~exact ~expor ~featu ~float ~frien ~givin ~insta
-0.20 ~launc ~layer ~learn ~lengt ~loade ~loadi ~missi ~netwo ~nvidi ~optim ~outpu ~param ~pipel ~previ ~proce ~profi
-0.20 ~progr ~pytor ~recen ~remov ~rende ~reser ~separ ~servi ~setti ~simpl ~singl ~someo ~specu ~switc ~thank ~there
-0.20 ~throu ~token ~train ~trans ~versi ~weigh ~windo ~worka
+0.20 0>in 11>gb 13>of 15>gb 16>works 17>gb 1>all 1>and 1>dies 1>k 1>too 2048>px 21>gb 22>9 22>gb 256>px 2>to 32>16
+0.20 3>12 400>mb 4>2 64>fails 8>4 8>in 8>k 8>on 9>gb 9>gib =3 =5 a>500 a>failed a>kernel a>keyboardinterrupt a>list
+0.20 a>model a>new a>run a>script accelerate adaptive after>a after>an after>leaving after>one after>that afterwards
+0.20 afterwards>the again>before ai ai>learn alive all all>die all>fail all>failed all>small allocated>22
+0.20 allocated>is alone already already>allocated also although an>error and>a and>cache and>call and>from and>i
+0.20 and>kept and>memory and>no and>those appeared append>e around around>generate as>err asyncio asyncio>task at>22
+0.20 at>bs at>module attempt's attempt>1 attempts attempts>2 auto auto>batch back back>everything back>to bad>batch
+0.20 bad>request batch>64 batch>logic batch>of batching batching>in be>freed because because>the because>we body both
+0.20 box>and broke broke>it broken bs>1 bs>128 bs>8 but button button>in by>gc by>hand c>in cache cache>flush call>is
+0.20 call>the calls>the can't can't>find cancelled captured captured>the card>full card>was catch>runtimeerror
+0.20 catches caught caught>error cause celery's celery's>task cell's cell>frees cell>keyboardinterrupt cell>that
+0.20 chain>of chained chains clear clear_frames clear_frames>e clearing clearing>sys click close>the code>ran colab
+0.20 collect collect>before collected collected>the composer con concurrent concurrent>futures config>1 console
+0.20 context context__ contextlib continue corrected corrected>the could could>be crash crash>torch crashed
+0.20 crashed>step ctrl ctrl>c cuda>empty_cache cuda>memory_allocated cuda>outofmemoryerror cures dans dans>le de
+0.20 de>la dead>forward debugger del>e del>model demo dentro dentro>del device>tensors did die do do>the does
+0.20 does>nothing doesn't>help down dying e>gc e>keeps e>not e>stored each>failure each>next einfo empty_cache>and
+0.20 end end>of end>so ended endpoint enough err>and erreur error>and error>i error>object error>then estaba even>256
+0.20 even>bs even>the every>later every>request exc>in exc_info>and exc_info>so except>body except>continue
+0.20 except>runtimeerror except>torch exception>held excinfo>in exit exitstack fail>at fail>in failed>forward
+0.20 failed>tests failing fails>as fails>once fails>the fails>then fails>too fails>until fails>with failure's
+0.20 failure>is failure>stayed fairseq fast fast>ai fest find>any finder first first's first>attempt's first>call
+0.20 first>crash first>failed first>failure first>failure's fit>fails fixed flag flag>oom flag>set flush followed
+0.20 followed>by following for>each for>its for>later for>the forward>in forward>is forward>was frame's
+0.20 frame's>tensors frame>is frame>locals frame>of frame>owns frame>with free>10 fresh fresh>with from>e from>err
+0.20 from>tenacity full>with function function>returns funny future>exception futures garde gave gb gb>less
+0.20 gc>collect gc>shows gc_after_trial gc_after_trial>true generate get>a giant gives go goes>64 going going>on
+0.20 gradio>app gradio>demo hack had>6 halve halves halving>loop halving>never hand handler>calls handler>where
+0.20 handles>one hang hang>on hanging has>already has>happened has>it have>no health health>endpoint help help>a
+0.20 helped helps hold hold>the holding holds>on holds>the hung hung>on hyperopt hyperopt>objective i>can't
+0.20 i>collected i>could i>did i>do i>have i>interrupted i>restart if if>the image image>size images>in in>colab
+0.20 in>collate in>except in>memory in>the in>there in>those inference>server inherits initially inside inside>except
+0.20 interrupting is is>back is>e is>in is>it is>meant is>not is>ok is>real is>released is>stuck it's>fine it>all
+0.20 it>funny it>had it>has it>inside it>ok it>so it>still it>succeed it>that's it>with its its>frames k>fails
+0.20 k>passes keeps>self keeps>the kernel>after keyboardinterrupt>in la la>premi large last>exception last_err
+0.20 last_exception last_exception>for last_traceback>is last_value>sys later>ones le leaks learn learn>fit leaves
+0.20 leaving leaving>the left leftovers les let let>go level level>for lib lib>è list lived lives lives>for lives>in
+0.20 local logger logic logits>in loop loop>starts loop>the loss>logits loss>out meant>to meanwhile memory>go
+0.20 memory>is memory>stays memory_allocated micro micro>batching middle>of model>again model>does model>doesn't
+0.20 model>that module>level mortem>pdb moved must my>inference my>sweep name nd>attempt nets never never>succeeded
+0.20 never>works next>trial no>second none>and none>helped normally not>enough not>try nothing object>keeps
+0.20 object>lives objective objective>returns occupied of>15 of>all of>except of>failed of>forward ok on on>1 on>all
+0.20 on>failing on>solved on>there once>and once>at once>i once>it one>bad one>giant one>oom one>test only only>on
+0.20 only>when oom>the optuna>catch our>skip out out>of outer over>this owns owns>it pasa passes pins poisoned premi
+0.20 premi>è prints prints>it problem prompt prompt>and properly px>picture pytest>keeps pytest>raises quit raises
+0.20 re>raises reachable real recover recursed recursion red red>box referenced referenced>by released remembers repl
+0.20 replaces replaces>it reporting repr request request>and request>fails reset>f restart>kernel restart>the
+0.20 restarting retried retry>decorator retry>on returned returns rubbish run>again run>out run>with runner
+0.20 runtimeerror same>notebook sat sat>on saved>the says>21 scaler search second>attempt second>run second>try
+0.20 second>with self self>last_exception sentinel session>open set>in shadow showed shows shows>300 size>only
+0.20 skip>batch small smaller smaller>size so>nothing so>the solved>it spyder spyder>console stack>of starting>fresh
+0.20 starts starts>while starve status stay stayed>in stays stays>at step stick still>full still>has still>on
+0.20 still>open still>says stop>button stopped store stored>trace stores stores>the storing str>e str>exc stuck>at
+0.20 study succeeded succeeds survive sweep tb>still tenacity tensors>i tensors>included tensors>of terminal test
+0.20 test>so tests tests>starve that that's>the that>does that>helps that>is that>was the the>9 the>activations
+0.20 the>bad the>broken the>caught the>cell the>chained the>console the>crashed the>end the>errors the>exc_info
+0.20 the>except the>exception the>failure the>fallback the>first the>future the>health the>image the>interrupted
+0.20 the>kernel the>memory the>next the>notebook the>post the>recovery the>red the>retry the>saved the>second
+0.20 the>server the>session the>smaller the>stack the>stop the>study the>sweep the>terminal the>test the>whole
+0.20 the>worker them>the then>32 then>at then>even then>run then>torch there>the they>pass thijs thing>that this>the
+0.20 those those>hold through>the tiled till to>40 to>400 to>5 to>fp16 to>tiled to>work too>big too>in tout trace
+0.20 traceback>clear_frames traceback__>before traceback__>none tracebacks tracebacks>of train_step training's
+0.20 training>cell trial trial's>exception trial>is trick true>and true>then un unreleased unretrieved
+0.20 unretrieved>exception until>a until>i until>the update>del upload uploads used>so useless value var variable
+0.20 variable>was w was>deleted was>full was>too what what>it while>the whole>time with with>1 with>8 with>a
+0.20 with>more with>that with>the with>them within>the without>del worker worker's worker>is wrote x1 x>in xmode
+0.20 y>con ya your>copy zero zero_grad ~accel ~activ ~after ~alrea ~altho ~aroun ~async ~becau ~broke ~butto ~cance
+0.20 ~caugh ~celer ~cell' ~colle ~compo ~concu ~conso ~conte ~conti ~debug ~delib ~dentr ~endpo ~enoug ~erreu ~estab
+0.20 ~exits ~faili ~fairs ~fasta ~finde ~first ~follo ~funct ~gradi ~hangi ~healt ~holdi ~hyper ~inclu ~inher ~insid
+0.20 ~leave ~leavi ~lefto ~logge ~logit ~meanw ~memor ~middl ~norma ~nothi ~occup ~optun ~poiso ~print ~probl ~promp
+0.20 ~prope ~raise ~reach ~refer ~relea ~remem ~reque ~retri ~rubbi ~runne ~runti ~scale ~searc ~senti ~shado ~showe
+0.20 ~small ~spyde ~starv ~stopp ~stori ~strin ~survi ~tenac ~termi ~unrel ~unret ~uploa ~usele ~worke ~обнул ~перво
+0.20 è>re батч обнулил первой после шёл 再 外 行
+0.40 12>is 16>8 a>batch activations after>the again along along>with and>afterwards and>gives and>with append as>well
+0.40 bound but>by cached call cell>with dead decorator del down>to empty empty_cache errors>append even excinfo
+0.40 fallback fallback>to fastai's find_batch_size forward freed frees>it from from>then full future gave>back
+0.40 gb>remain gives>up goes>down gradio halving happened held>it holding>my holds in>scope included interrupted
+0.40 ipython's ipython>after jupyter keyboardinterrupt last_exc last_traceback last_traceback>none last_value later
+0.40 locals>of moved>out my>batch next none notebook of>12 of>the on>to once open>so pdb>pm pdb>post pm pytest re
+0.40 recovery remain report restart retained saved scope second session size skip still>holding stop stored str
+0.40 succeed sys>last_traceback sys>last_value task tb>was the>chain the>dead the>e the>frames the>function
+0.40 the>report the>stored the>try then>on to>1 too too>large torch>cuda traceback__ variables was>still well within
+0.40 works ~appen ~cache ~catch ~chain ~decor ~error ~excin ~fallb ~forwa ~futur ~halve ~halvi ~inter ~jupyt ~keybo
+0.40 ~noteb ~pytes ~recur ~remai ~repor ~resta ~retai ~retur ~secon ~sessi ~tenso ~varia ~withi ~держа ~обраб ~прохо
+0.40 в держал кадры пока прохода
+0.60 a>cell allocated attempt bad bs catch chain debug e>traceback__ errors fails failure find frames frees held in>a
+0.60 ipython its>stack kept kept>the mortem object oom open pass post post>mortem raise raise>from sentry tensors
+0.60 the>failed the>frame then until with>its ~frame ~handl ~morte ~objec ~recov ~sentr ~store ~succe
+0.80 1>0 after batch err exc_info exception fail gc info keeps locals pdb still the>error try ~attem ~failu ~ipyth
+0.80 ~local
+1.00 cell failed handler last retry stack sys ~faile
+1.20 e tb the>handler ~trace
+1.40 error frame traceback
+1.60 except
+1.80 exc
+2.40 ~excep
""",
    "fragmentation": r"""
-0.60 card of>the set
-0.40 # del device from>the full graph i it>was model my n on on>the per set>pytorch_cuda_alloc_conf still takes this
-0.40 to>avoid to>the torch x you ~confi ~tenso
-0.20 0>3 0>bytes 0>gib 12>gb 16>gb 18>mb 22>0 22>1 24>gb 2>4 2>of 40>gb 40>mb 4>and 9>gib =2 a a>bug about above adam
-0.20 adamw added address after>the all>of allocated>22 allocated>all allocated>are allocated>memory allocates along
-0.20 already already>allocated also and and>reserved app are>padded asks at>all at>first at>full at>once at>that
-0.20 attached attention available avoid avoid>fragmentation away b backward bad base batch>of batch>size benchmark
-0.20 beside bit block>of blocks>with board both box bug builds but>unused by>itself by>pytorch byte byte>size c call
-0.20 came capture cards cell check clear comes config context conv copy count cpu cuda>memory cudamalloc cudnn
-0.20 decoder default dict die do docker does does>not doesn't done driver drop during each>other eager effect eight
-0.20 embedding enable engine enough>for entire entry epoch>and error even exllama extra failed false far feature file
-0.20 first>glance fixed>in float for>the forward four fp16 fraction fragmentation fragmentation>was frame free>memory
-0.20 free>space frees full>length g gave gb>card gb>for gb>is gb>on gib>is glance goes>away gone>in good gpu
-0.20 gpu>memory grad grid had handle handler has has>the head help hence hidden history holds host i've id
-0.20 if>reserved in>2 in>a in>the includes includes>the inference info inputs inputs>are into is is>1 is>a is>in
-0.20 is>set is>the isn't it>goes it>is it>only it>stops it>went its itself k keras kernel keys kv large>try
-0.20 larger>than last launcher layer le lines llama llm load loaded loads logits look look>at loop lora m made>no
-0.20 main max_split_size_mb>made max_split_size_mb>to may mb>and mb>in meant meant>to memory_summary
-0.20 memory_summary>shows message minutes missing module more>blocks native nccl needs net network no>difference
-0.20 no>help no>reason node nor nor>did normal not not>enough not>the notebook nvidia nvidia>smi of>1 of>12 of>24
-0.20 of>a of>an of>memory off ollama one>request only>made only>the oom>with op or out out>of output outputs outside
-0.20 outside>of p page parallel part picture pinned pipeline pool>byte pool>to post preallocates prefill process
-0.20 profile prompt py pytorch>but pytorch_cuda_alloc_conf>expandable_segments raised raises ram ran rank ranks re
-0.20 reason reason>for recording release report requested reserved>in reserves reserving rest retry saved scratch
-0.20 script sdpa second see seemed seemed>odd segments>on self session set>in seven seventh share shared shows
-0.20 shows>3 shows>one side since>the six slower smi so>it space stack state such swap swapped t t4 table take taken
-0.20 takes>more temporary ten tensor tensorflow tensorrt test tests than than>the than>this thanks>for that>fails
-0.20 that>was the>crash the>entire the>epoch the>first the>last the>limit the>lora the>memory_viz the>native
-0.20 the>number the>old the>one the>rest the>update the>whole them there's>no they this>size thread times to together
-0.20 tokens too>large took top torch's traceback trainer tried tries triton true>is true>to try try>setting turned
-0.20 twice under until up>to update use v vae validation variant version very vllm vram w>o was was>meant was>my
-0.20 was>no wasn't we weights well were what>is when where>the which>is whisper who whole will window windows with
-0.20 with>18 with>9 without y your ~addre ~alrea ~attac ~atten ~avail ~backw ~bench ~besid ~build ~calle ~captu
-0.20 ~compi ~compl ~conte ~conve ~copie ~creat ~decod ~delet ~detac ~devic ~docke ~docum ~doesn ~drive ~dropp ~durin
-0.20 ~effec ~embed ~engin ~entir ~evalu ~excep ~exlla ~faile ~featu ~float ~follo ~forgo ~forwa ~fract ~frame ~glanc
-0.20 ~gradi ~handl ~histo ~inclu ~infer ~initi ~input ~insta ~inter ~itsel ~kerne ~launc ~loade ~lower ~matri ~messa
-0.20 ~milli ~minut ~missi ~modul ~momen ~nativ ~netwo ~norma ~noteb ~nvidi ~optim ~other ~outpu ~outsi ~paral ~param
-0.20 ~patch ~pinne ~pipel ~point ~posit ~preci ~predi ~prefi ~prepr ~print ~proce ~profi ~promp ~pytho ~quadr ~raise
-0.20 ~reaso ~recor ~reduc ~rende ~repla ~repro ~resul ~runti ~scrat ~scrip ~secon ~seeme ~servi ~sessi ~seven ~shard
-0.20 ~share ~slowe ~store ~threa ~toget ~token ~torch ~trace ~trans ~trito ~turne ~updat ~upsca ~valid ~versi ~wasn'
-0.20 ~weigh ~whisp ~windo ~witho ~wrapp ~пробо é и на не не>помогло пробовал
+0.20 03>08 0>6 0>to 100>steps 11>gb 128>did 128>let 128>solved 128>the 12>1 12>gib 16>h 1>10 1>and 1>makes 1>to 20>mb
+0.20 212>mib 21>allocated 22>8 256>and 256>is 2>2 2>5 2>9 320>to 3>gb 3>h 3>k 400>mb 41>k 4>gb 4>gib 4>h 4>not
+0.20 500>requests 50>iterations 512>for 512>it 512>mb 5>4 5>gib 64>helped 6>was 6>гб 700>mb 7>9 7>of 800>mb 800>x1333
+0.20 8>9 8>and 8>gigs 8>ok 90>000 90>mb 9>5 9>hours 9>to 9>total =3 =5 a>5 a>comb a>constant a>different a>handful
+0.20 a>large a>long a>slightly a>tient a>tiny a>variable aber active advice>of after>40 after>9 after>an after>eval
+0.20 after>small after>some al alive alive>at all>over all>tiny all>to all>week allocate>the allocated>12 allocated>7
+0.20 allocated>at allocating>the allocator>reports alone>i alternate alternating>train although although>a ample
+0.20 an>epoch an>hour and>13 and>after and>down and>eval and>everything and>no and>not and>reuse and>unused another
+0.20 another>length apart arbitrary are>lost are>never are>now are>on are>too arena>had arena>with
+0.20 arena_extend_strategy arena_extend_strategy>ksameasrequested around>step array array>of arrays as>it asked>for
+0.20 aspect>ratios async>allocator async>resource at>61 at>8 at>each at>half at>hour at>random at>start auto avoided
+0.20 avoided>the batch>that batches batches>longest be be>had be>released because because>i because>the been>fine
+0.20 been>stable before before>and best between>6 between>long between>two big>blocks biggest>contiguous block>can't
+0.20 block>sizes block>so blocks>are blocks>get blocks>that's break breaks>up bucket bucket>size bucketed
+0.20 bucketed>shapes buffer>sits but>in but>no but>the but>unallocated by by>size by>splitting by>the by>then
+0.20 cache>before cache>flushes cache>hit cache>up caching cada calling calling>torch can't can't>be can't>find
+0.20 can't>use card>reports case change changes changing checkerboard chop chop>up chunk chunk>was chunks>all clings
+0.20 colleague's comb come>back comfy comfyui commented compute>the conf context>trains contiguous>chunk
+0.20 contiguous>piece could could>not couldn't crash crash>at crash>model crash>since crashes>on creeping crop>size
+0.20 crop>sizes crops>to cuda>empty_cache cuda>yes cudamallocasync>backend cudamallocasync>runs cupy cupy>had
+0.20 cupy>pool cure cured cured>it cured>the curves cut dali days de de>los death deepspeed defragmentation
+0.20 defragmentation>in dej dej>ó descending did>it didn't>find dies difference>as different>sizes dimensions do>fit
+0.20 doing don't doubling down>between drifts dummy dynamic>image e e>o each each>iteration each>step each>time
+0.20 either el>tama em empty_cache>at empty_cache>before en ended>it ends ends>up enough>total epoch>2 epoch>is
+0.20 epoch>passes error>text et et>ç eval every>100 every>200 every>500 every>epoch expandable>segments expert
+0.20 export>pytorch_cuda_alloc_conf extend failing failing>request fails fails>after failures>at fall finally find>1
+0.20 find>one fine>since finish first first>at first>fine first>makes first>no fit>and fits>in fixed>buckets
+0.20 fixed>padding fixed>shape fixed>size fixed>the fjord42 flushes flushes>since for>2 for>everything for>hours
+0.20 for>max forward>with fragments free>block free>blocks free>but free>then free_all_blocks>between free_bytes frei
+0.20 from>0 from>9 from>epoch fsdp gap gb>allocated gb>are gb>at gb>between gb>blocks gb>fails gb>free gb>frei
+0.20 gb>memory_reserved gb>more gb>next gb>reserved gb>that gb>the gb>unoccupied gb>went generate get>reused gets>cut
+0.20 ghislain gib>free gib>reserved gib>there gigs goes>on goes>to got got>rid got>us gpu>torch gradients growing
+0.20 grown gtremblay h hab hab>í had>only half>empty half>full half>of handful handful>of has>8 has>another
+0.20 has>cached hasn't hasn't>come have>moved heap>is helped here here>with hint hip hit hole>is hole>was holes>after
+0.20 holes>between hours>and hours>with hundreds hundreds>of i'd>like i>asked i>load i>pad idea>why idle if>i
+0.20 image>sizes images images>3 imgs imgs>per import>of in in>and in>bits in>comfy in>epoch in>fragments in>my
+0.20 in>pieces in>slices in>slivers in>steps in>total in>your inactive>split infer input input>at is>12 is>14
+0.20 is>ample is>fine is>for is>level is>no is>ok is>our is>there is>what's ist it it's>a it's>been it's>gone
+0.20 it's>not it>alive it>can it>can't it>doesn't it>gives it>go it>has it>hasn't it>here it>never it>or it>peaks
+0.20 it>runs it>stop it>survives it>used it>uses it>vanish iterations its>memory its>since j'ai jax>with job job>goes
+0.20 jobs join jpeg just>not k>requests k>steps keeps>it kleinen>st knextpoweroftwo ksameasrequested>fixed l>é la>m
+0.20 lab>note large>block large>enough large>ones largest>contiguous largest>free largest>input last>step later lay
+0.20 leads leads>to leave leaves leaves>blocks leck left left>as left>for length length>longest length>so
+0.20 lengths>vary lens les let let>the level level>at libres lies like like>a like>to list>it little live>tensors
+0.20 lived load>the loading>in logs logs>show long long>lived long>running long>sentence looks looks>like los loss>in
+0.20 lost lost>to lote lots lots>of m>é made>it makes makes>it malloc>in many map>of matters max>shape
+0.20 max_split_size_mb>64 maximum>length mb>of mb>was mb>while mb>with me memory>snapshot memory>stays
+0.20 memory_allocated memory_allocated>is memory_reserved mi250 middle miss mixture mixture>of model>and moe moire
+0.20 more more>holes more>oom more>than moved moved>in multi multi>scale multiple multiscale mxnet>pool my>case
+0.20 my>plot my>sentences naive_best_fit need>a never>fails new new>block nice night's no>contiguous no>crash no>cuda
+0.20 no>hole no>live no>more no>other no>setting no>single noch none>of not>one nothing>contiguous nothing>fits
+0.20 now>one num nur o o>de odd>sized odd>sizes oddly of>2 of>20 of>3 of>32 of>4 of>400 of>5 of>64 of>all
+0.20 of>different of>fixed of>jobs of>odd of>speed of>two of>unusable of>what's ok>all old>ones old>size oleg on>2
+0.20 on>and on>coco on>in on>it on>our once>and once>with one one>crash one>of one>set one>shape one>stretch onednn
+0.20 ones>are ones>it only>reserved order>fails order>it order>matters ort os other other>9 other>change our our>h100
+0.20 over over>in over>the over>time packing packing>sequences padded padded>to padding>all padding>to paddle pages
+0.20 par parou parou>de partitions pass>in passed>at passes passes>on past>the pattern peak peak>allocated per>sample
+0.20 persistent pia pictures pictures>and pieces>are place platform plenty>free plot pods pool>had pool>no pool>the
+0.20 pool>type pool>w pool>was pool>with powers powers>of preallocate_width_hint preallocated preallocation prevent
+0.20 problem prozess px px>on pytorch>has pytorch_hip_alloc_conf pytorch_no_cuda_memory_caching
+0.20 pytorch_no_cuda_memory_caching>1 r r>é random>resize ratios read>it refused regions released removed removed>the
+0.20 reports reports>that request>is request>of requests reserved>15 reserved>21 reserved>22 reserved>number
+0.20 reserved>that resize resolution resolution>training resolutions restart restart>every restarting restarting>the
+0.20 restarts reusable reuse>it reversed rid rid>of right rmm rmm>pool room room>for roundup_power2_divisions>4 run
+0.20 run>passes run>that running running>server runs said same same>batch same>epoch same>job sample>it scale
+0.20 scale>training seen segments>are segments>with sentence sentences sequences sequences>each serv server>with
+0.20 set>before setting setting>max_split_size_mb setting>to shape>all shape>at shape>ksameasrequested shapes>vary
+0.20 short>update show shows>swiss shred shred>the shreds shreds>the shuffled since>a since>last sits sits>at sits>in
+0.20 sitting sitting>there size>buckets size>no sized sized>blocks sizes>and sizes>are sizes>leaves sizes>shred
+0.20 sizes>the sleep sleep>mode slices slices>of slightly slightly>bigger slivers slower>but slowly small>for smaller
+0.20 smaller>than so>blocks so>nothing so>old solved solved>it solved>mine some>hours sorted>by sorting>by
+0.20 sorting>the speicher splitting stable start start>now start>so static>input statistics stats stays stays>the
+0.20 step step>2000 step>3 step>900 steps>as steps>keeps steps>of steps>with stopped stopped>the stops>the straight
+0.20 stretch sum sum>was survive survives swapping switch switch>to tailles tait tama tama>ñ tear tensors tf than>it
+0.20 than>what that'd that'd>matter that's>fragmentation that's>where that's>your that>alone that>always that>fit
+0.20 that>is that>it that>line that>nothing that>passed that>pytorch the>4 the>advice the>async the>batches the>bfc
+0.20 the>big the>biggest the>blocks the>cached the>colleague's the>creeping the>difference the>eval the>failures
+0.20 the>import the>job the>largest the>later the>logs the>loss the>map the>maximum the>middle the>odd the>other
+0.20 the>pieces the>place the>point the>reserved the>same the>start the>sum the>summary the>time the>variable
+0.20 the>varying the>worker the>workspace the>wrong then>free then>the there's>room there>is things this>order though
+0.20 through through>in thru ti>torch tidy tient tient>toute tile time>is time>it tiny>the tip tip>of to>210 to>23
+0.20 to>960 to>a to>backend to>fixed to>never to>powers to>understand too>little too>many torch>1 torch>2 total>24
+0.20 total>free total>is toute train train>and train>generate training>a trains trains>for trend true true>and
+0.20 true>it true>makes true>that turns two>stopped type>round u unallocated unallocated>in understand unoccupied
+0.20 unused unused>yet up>and up>from up>single up>the up>with upgrading upgrading>to us>past usage used used>to uses
+0.20 using using>the value value>would vanish vanished variable>length vary>in via viewer>shows virtual
+0.20 virtual>memory w>the wants>0 waren warming warming>up was>enough was>gone was>left was>smaller we>saw weder week
+0.20 weights>so what's what>cured what>value when>i which>nobody whole>epoch width with>4 with>bucketed
+0.20 with>different with>expandable with>expandable_segments with>images with>knextpoweroftwo with>max with>no
+0.20 with>the with>xla_python_client_allocator within within>an work>for works>for x1333 xla
+0.20 xla_python_client_allocator xla_python_client_allocator>platform yes yet zero>3 ~activ ~altho ~anoth ~arbit
+0.20 ~array ~avoid ~becau ~befor ~break ~cache ~calli ~check ~cling ~coale ~comfy ~comme ~confe ~const ~could ~cresc
+0.20 ~curve ~deeps ~desce ~dimen ~doubl ~drift ~eithe ~exten ~faili ~final ~fjord ~flush ~ghisl ~growi ~gtrem ~handf
+0.20 ~hasn' ~helpe ~hundr ~image ~itera ~knext ~leave ~libre ~littl ~matte ~middl ~mixtu ~night ~onedn ~packi ~padde
+0.20 ~paddl ~parti ~patte ~perfo ~persi ~platf ~power ~probl ~proze ~ratio ~refus ~regio ~resiz ~resou ~reusa ~rever
+0.20 ~round ~runni ~sente ~seque ~setti ~shatt ~shuff ~sitti ~sligh ~slive ~slowl ~small ~solve ~sorti ~speic ~split
+0.20 ~stabl ~stopp ~strai ~strat ~stret ~strin ~summa ~switc ~taill ~taman ~that' ~thing ~unall ~unocc ~unuse ~warmi
+0.20 ~what' ~withi ~zweit ~больш ~занят ~куска ~помог ~прохо ä ç ç>a é>e é>moire é>par é>tait í í>a ñ ñ>o ó ó>de а
+0.20 всё гб кадры но помогло с え が>細 さ っ っ>た っ>て な な>っ に>な に>揃 の>倍 れ れ>に ッ 一>的 不>一 倍 倍>数
+0.20 入 入>力 切 切>れ 力 揃 揃>え 数 数>に 短 短>不 細 細>切 長 長>さ 长 长>短
+0.40 0>8 2>gb 5>gb 6>gb 8>for 9>gb after after>3 all all>day allocated alternating and>it's and>the antes aspect
+0.40 at>512 auto_growth batch>first big blocks>that buckets buffer by>length bytes cached can can>be cheese chopped
+0.40 chopped>up constant contiguous_gradients contiguous_gradients>true crop crops crumbs cuda>malloc day defrag
+0.40 don't>match dynamic empty_cache>every ended enough every>50 failures find fit for>512 for>days gb>in go>through
+0.40 growth half helps hour images>of in>crumbs in>one inactive_split inactive_split_bytes is>8 it's it's>memory
+0.40 little>memory longest>batch longest>first match match>the max max_split_size_mb>256 memory>in memory>it's
+0.40 memory>was mixed mxnet mxnet_gpu_mem_pool_type mxnet_gpu_mem_pool_type>round naive no nodes not>too odd of>256
+0.40 one>fixed one>large one>piece only>not padding plenty pool's preallocate preallocating preallocating>the
+0.40 preallocation>on pytorch random>lengths request reservado reserved>but resource reuse reused runs>for same>run
+0.40 scraps single size>for small>ones snapshot snapshot>viewer sorting space>is splintered steps strategy
+0.40 swiss>cheese the>arena the>large the>pool the>pool's the>request the>space the>waste then there there>but
+0.40 there>only thousands thousands>of time too>small type vary varying viewer was>there waste works works>thanks
+0.40 ~alter ~aspec ~buffe ~chang ~chopp ~chunk ~creep ~crumb ~diffe ~enoug ~expan ~failu ~inact ~mallo ~paddi ~passe
+0.40 ~plent ~pool' ~resol ~reuse ~scrap ~singl ~snaps ~survi ~thous ~vanis ~varia ~varyi ~viewe было в
+0.60 alloc backend backend>cudamallocasync between biggest bits blocks but chunks cuda_malloc_async different
+0.60 divisions empty empty_cache epoch every expandable_segments>true for>me free>in gone heap hole hours
+0.60 ksameasrequested lengths live longest max_split_size_mb multiples multiples>of not>in num_alloc_retries of ones
+0.60 order pad piece power2 retries round roundup_power2_divisions roundup_power2_divisions>8 scattered shape shapes
+0.60 since size sorted swiss tf_gpu_allocator tf_gpu_allocator>cuda_malloc_async the>buffer the>cache the>gaps
+0.60 the>heap to>multiples total unusable up variable ~backe ~betwe ~bigge ~block ~chees ~conti ~dynam ~fragm ~ksame
+0.60 ~large ~longe ~multi ~reque ~resta ~scatt ~shred ~sorte ~unusa
+0.80 cache collection expandable_segments fragmented garbage garbage_collection_threshold
+0.80 garbage_collection_threshold>0 largest max_split_size_mb>128 mb random roundup threshold tiny ~alloc ~defra
+0.80 ~preal ~rando ~segme ~shape ~splin
+1.00 allocator arena bfc fixed gaps large malloc pieces small ~bucke ~cudam ~lengt ~piece
+1.20 async block contiguous cudamallocasync expandable free inactive pool
+1.40 holes reserved sizes ~reser
+1.60 segments
+1.80 split
""",
    "gradients_enabled": r"""
-0.80 #
-0.60 and>model both card cuda gpu
-0.40 =4 adding>with already and at>the brought cache decorates device for>the forgot>no_grad is>under its>own k last
-0.40 loop>is no_grad>around none one the>card them those to under>torch use zero ~alrea ~broug ~buffe ~tenso
-0.20 0>9 0>is 1080>ubuntu 16>gb 1>and 24>gb 40>gb 80>gb =5 about acc accumulation adam adamw adding all all>params
-0.20 allocated alone>does already>under amp and>eval and>features and>it and>no and>tell and>trainer and>we append
-0.20 are as>gpu assumed at>224 at>epoch at>line attention auto autograd>grad autograd>graph autograd>is autograd>it b
-0.20 backbone>with backbone>x base best between blocks buffer buffers but>it's but>torch bytes c calculated
-0.20 calculated>with can't carlo cause cell cell>1 changed checkpointing collects comes computed>with config
-0.20 contrastive contrastive>queue copies crash create create_graph create_graph>true crops cudnn cut cycle data day
-0.20 day>one debug decorated decorated>with decorates>predict default del dgx dict different disables>gradients
-0.20 do>you double eager eight else's ema>of empty empty_cache engine entries epoch>0 eval>is eval_accumulation_steps
-0.20 evaluation>with ever everywhere everywhere>in failed fails feats features>are file first fit flag float
-0.20 folder>with for>all for>those fp16 fp32 fraction frames free from>day from>the frozen>base full function>is
-0.20 gb>on gc get gib gives globally goes goes>through gone got>all gpu>tensors gradient>penalty gradients>on groups
-0.20 grow grows growth gtx guess handle happens happens>outside has>a has>had have have>no held held>on hf his
-0.20 history holds hook hooks hour i'd i'd>left i>assumed i>was in>cell in>code in>eval in>inference in>our in>torch
-0.20 inference_mode>decorates instead into is is>done is>false is>my is>only is>opened is>right is>set is>the
-0.20 is>wrapped it's>a it>and it>changes it>crashes it>in it>since it>still it>the it>was iteration jax job keeps
-0.20 keeps>gradients kernel keys know l last>year later leak learning learning>tutorial length lightning's
-0.20 lightning's>trainer like limit line>3 lines list llama loaded loading loads log logger logits long lora loss
-0.20 lower made make manager>is match max mb me mean mem min missing>in model>torch model>was moments moments>to
-0.20 monte monte>carlo mxnet's my>training n new nice nice>results no>autograd no_grad>and no_grad>code no_grad>feats
-0.20 no_grad>on nodes nonetheless norm not>in not>turn nothing>was num number nvidia nvidia>smi of>no_grad of>the
-0.20 of>them on>gpu on>in on>its on>my on>the on>to once one>more ones only>in only>see onnx>runtime opened optimizer
-0.20 optimizer>got or order other our ours>has page params passed past peft penalty per per>batch pipe place please
-0.20 plot plus pool predict>and predict>so preds previous printed>nice prints>false priya's problem process prompt
-0.20 put>both queue rank read record remove requires_grad>is reset resnet>101 retain retain_graph right right>there
-0.20 room runs>under runtime saved>in scale score>is script>forgot second see>the sequence serving>code session
-0.20 set>as setup shape share size sizes small smaller smi sne snippet so>the so>there's solved someone
-0.20 someone>else's space split stack start starts states step>and still>stops stops stores straight sum sure
-0.20 survives t t>sne table tell>me tensorflow's tf tf>gradienttape than>the that that's>the that>was that>way
-0.20 the>crash the>default the>device the>dgx the>encoder the>feature the>first the>fit the>gradient the>handler
-0.20 the>last the>loop the>other the>plot the>previous the>transfer the>whole there's there's>no there>and there>for
-0.20 there>in thing this>order those>who ticket tiles to>its to>match to>run too>with torch>stack train_acc trainer's
-0.20 trainer>predict training>epoch training>loop training>uses transfer>learning tried true>is try twice two ubuntu
-0.20 under>no_grad up up>please v vae>and validation>keeps validation>uses vllm vram wants was>still way we>have
-0.20 went>through when>you while>the while>training whisper who whole whole>backbone whole>eval with>3 with>grad_fn
-0.20 with>no with>the wonder works wrapped>in wrapped>the x>x y year yes yes>the zero_grad zero_grad>in ~accum ~adapt
-0.20 ~addin ~alloc ~appen ~assum ~betwe ~cache ~calcu ~chang ~check ~compi ~confi ~conti ~contr ~creat ~deepl ~defau
-0.20 ~devic ~doubl ~else' ~engin ~enque ~entri ~every ~excep ~faile ~finis ~float ~frame ~globa ~group ~happe ~histo
-0.20 ~insta ~inste ~itera ~kerne ~launc ~learn ~lengt ~loade ~loadi ~logge ~logit ~longe ~matri ~model ~momen ~mxnet
-0.20 ~nonet ~numbe ~nvidi ~objec ~opene ~optim ~penal ~pleas ~preal ~priya ~probl ~proce ~produ ~refer ~reser ~resta
-0.20 ~runti ~secon ~segme ~seque ~sessi ~simil ~small ~snipp ~solve ~someo ~somet ~start ~strai ~survi ~thank ~there
-0.20 ~ticke ~trans ~ubunt ~whisp ~wonde
+0.20 0>3 0>gradient 1000>diffusion 1024>px 1080>p 11>gb 16>to 19>h 1>0 1>13 1>4 1>image 1>k 1>m 1>no 2048>steps 21>gb
+0.20 2>gb 32>uses 48>layers 4>at 4>times 50>passes 512>for 64>passes 6>per 6>s 9>gb =0 =3 a>4000 a>6 a>backward a>big
+0.20 a>ct a>custom a>forward a>graph a>no a>pretrained a>row a>tape above above>1 across across>every
+0.20 activations>were active active>during added>it added>the added>torch adding>the adversarial adversarial>attack
+0.20 after after>adding after>epoch after>export after>switching after>training all>along all>graphs all>its
+0.20 allocators along also also>i an>ensemble an>old and>autograd and>big and>drop and>isn't and>step and>that
+0.20 and>that's any>more anyway anywhere>in anywhere>yet app are>only around>predict around>the as as>full as>much
+0.20 as>tensors as>though at at>1024 at>11 at>2 at>6 at>60 at>9 at>its at>step at>test at>window attack autograd>in
+0.20 autograd>off autograd>on autograd>that autograd>was automodel autour autour>de avail averages back backbone's
+0.20 backward>and backward>is backward>that bare batch>32 batch>4096 batch>64 batch>fits batch>needs batch>no
+0.20 batch_size>4 be>enough been before>predict big big>images blip block block's block>runs bs>64 build>up builds>a
+0.20 builds>graphs built>for built>in but>in but>my by by>four by>hand by>layer c++ c10 c10>inferencemode caching
+0.20 caching>latents calibration>pass call call>model call>net call>self callback called>anywhere called>directly
+0.20 called>the called>with calling>model calls>forward calls>model calls>net came canvas captions chainer chainer's
+0.20 chainer>no_backprop_mode check chunks clip>3 code>for code>with collected collected>with commented commented>out
+0.20 compared complains complains>about condition context>at copy>of costs cpu>at crashes>at ct custom>evaluate
+0.20 decoding>step decorator>was deleted demo demo>py detach detach>after dev did>it died died>and dies dies>first
+0.20 differentiable differentiation diffusion diffusion>steps directly disable disable>gradients discriminator's do
+0.20 docs doesn't don't>fit done done>on dqn drawn drop dropout>and dropped dropped>by dropped>it during>training
+0.20 each>chunk each>epoch each>layer each>pair each>tile each>time effect else>it ema>update embedding>2
+0.20 embedding>script embeddings enable_grad>inside encode>for encode>kept encoding enough enough>it enough>to
+0.20 ensemble ensemble>members ensemble>of entire>sampler epoch epoch>with eval>and eval>in eval>was eval>without
+0.20 evaluation every>decoding every>epoch everything everything>as everything>for everything>saved experiment
+0.20 extension extract extracting extraction>with extractor fail fails>at fails>with false>and false>before false>on
+0.20 fastapi feature feature>extraction feature>extractor features features>no features>with feeds fid>computation
+0.20 fine>at fine>dies fine>tuning first>epoch first>validation first>yield fjord42 flask>app flips flips>dropout
+0.20 for>1000 for>2048 for>backward for>caching for>differentiation for>each for>no for>nothing for>p forgot>that
+0.20 fork forward>at forward>calls forward>in forward>on forward>was forward>with freeze from>16 from>2 frozen>clip
+0.20 frozen>in frozen>teacher full>fine function fwd g g>at g>during gb gb>1 gb>for gb>in gb>of gb>rather gb>to
+0.20 gb>where generate>has generate>in generator>function gets>4 goes>down goes>over good gradient>recording
+0.20 gradients>enabled gradienttape>persistent grads>on graph>of graph>was graphs greedy guarded guidance>function h
+0.20 had had>no had>requires_grad hand hand>in has>grad_fn has>it have>3 have>only helper helper>function i i'm>on
+0.20 i3d i>added i>call i>checked i>compared i>keep i>only i>run i>see i>set i>suppose ids image>1 image>encoder
+0.20 images images>to img>to in in>0 in>c++ in>on_train_epoch_end in>rlhf in>tf2 in>this in>train in>validate in>with
+0.20 indent indent>too indentation inference>but inference>of inference>on inference_mode>in inference_mode>on
+0.20 inference_mode>took inferencemode inferencemode>guard info>for inner input inputs inside inside>the intermediate
+0.20 intermediates inversion is>3 is>as is>commented is>drawn is>frozen is>per is>that is>thread is>too is>up isn't
+0.20 isn't>released it it's>over it>builds it>but it>by it>complains it>costs it>does it>on it>should it>takes
+0.20 it>went it>were its>first its>graph its>layers itself>stays kd keep>the keeping>all kept lacked>inference_mode
+0.20 lacked>no_grad lacks lacks>the late latents layer layer>and layer>by layers leaks leaves left>from left>out
+0.20 libtorch>server lightning lightning>does line line>88 linear live live>params local logit longer>fails looks
+0.20 looks>the loop>i loop>in loop>looks loop>minus lost>when lpips m>docs main>thread map>has maps maps>were max>1
+0.20 mc>dropout memory>from memory>is memory>it memory>rises mid middle middle>of minus minus>backward missing
+0.20 missing>and mode>is model model>directly model>generate model>ids model>train model>x more>in more>than moved
+0.20 moved>it much>as my>code my>feature nadja needlessly needs>2 needs>4 needs>gradients needs>more needs>three
+0.20 net>eval net>x nets network never>came no>avail no>backward no>effect no>grad no>one no>reason no>torch
+0.20 no>training no_grad>autour no_grad>en no_grad>in no_grad>there no_grad>when no_grad>without nobody>had
+0.20 nobody>told node>of nogradguard not not>frozen not>i not>on not>stop not>with nothing>any nothing>else nothing>i
+0.20 nothing>since o o>it obs of>1000 of>48 of>a of>an of>it of>predict of>ram of>saved of>ten off off>gradients
+0.20 off>i ok ok>so old old>code on on>a on>again on>all on>cpu on>so on_train_epoch_end one>context one>does
+0.20 one>indent one>line one>that only>call only>changes only>flips only>model only>no only>yet oom>after open>around
+0.20 opens opens>one or>else others>have out>is outputs outputs>are outputs>as outs over>16 over>a own>forward p p>in
+0.20 parameters>is parameters>to params>with parentheses parentheses>and pass>the pass>was passes>as passes>on path
+0.20 per>gpu per>request per>thread perceptual>loss persistent>true phase phase>train pictures pictures>above pixel
+0.20 plain>call plain>forward plain>mode plug plug>in policy policy>in ported pr>is predicting prediction>of
+0.20 predictor predictor>is pretrained pretrained>resnet prints>true probe profile>shows pure put put>back put>torch
+0.20 px py>in question r>no ran ran>on ran>with rather rather>than reason recorded>a recorded>too recording>during
+0.20 recording>on recording>the records>everything ref ref>policy refactored released>after require requires>grad
+0.20 requires_grad requires_grad>left requires_grad>true requires_grad_ resnet>152 results>for reward reward>model
+0.20 rises rises>with rl rl>rollout rlhf rollout rollouts route row run run>the run>under run>with running>with
+0.20 runs>at runs>in runs>inception saliency sam sam's>image same>as samples samples>with sampling>and sanity
+0.20 sanity>check saved saved>for saved>tensors saw scored scored>the search search>under see>line sentences
+0.20 sentences>with service serving set set>it set>model set_grad_enabled>false set_grad_enabled>phase
+0.20 set_grad_enabled>true sets sets>of should should>be shows>all simple since>0 size>from slide slide>the
+0.20 sliding>window sliding>windows so>eval so>its so>prediction so>two somebody specific statement stay step
+0.20 step>died step>is step>nothing steps steps>in stitched stop>autograd stop>the stored>for storing stuff style
+0.20 suppose suppose>the switch switch>autograd switch>off switching t5 takes>11 takes>21 takes>as tape>on target
+0.20 target>network teacher's teacher>network teacher>x tensors>i test>images test>py test>time testing testing>with
+0.20 text textual textual>inversion tf2 tf2>i than>24 than>through that's>where that>fails that>never that>of
+0.20 that>test that>we that>when the>0 the>backbone's the>benchmark the>built the>calibration the>condition
+0.20 the>context the>custom the>diffusion the>discriminator's the>ensemble the>evaluation the>extension the>fid
+0.20 the>flask the>forward the>gradienttape the>guidance the>helper the>inference the>inner the>input the>layer
+0.20 the>linear the>main the>memory the>middle the>no_grad the>notebook the>one the>optimizer the>paper the>plug
+0.20 the>print the>profile the>reward the>samples the>target the>tokenizer the>torch the>train the>tutorial
+0.20 the>upscale the>vgg the>worker the>wrapper then>bs therefore therefore>activations this>script this>version
+0.20 though>it thought thought>model thread>local thread>pool threads through thx tiled till times>that times>the
+0.20 to>3 to>6 to>disable to>get to>no to>turn to>your token told too>late top torch>enable_grad torch>no_grad
+0.20 torch>nogradguard torch>set_grad_enabled tracked>gradients tracking>on tracks>gradients train>false train>fine
+0.20 train>loop training>itself training>mode training>run training>step training>the training>with true>at true>does
+0.20 tuning turning turning>off two>sets under>gradienttape under>model up>2 up>per update update>done update>step
+0.20 updated upscale upscaling used used>i'm used>so uses>9 vae val>batch val>loop val>not validate>and
+0.20 validation>batch validation>had validation>loop validation>oom variable vgg>for video>works volatile>was w w>o
+0.20 was>called was>done was>enough was>not was>on was>outside was>run was>running was>what wasn't wasn't>used we>are
+0.20 we>forgot well went went>from were were>kept were>stored what what>lightning when>i where where>it which>had
+0.20 whole>graph whole>time will>take window with>50 with>each with>grad with>gradients with>its with>plain
+0.20 with>recording with>tracking with>with without without>no_grad without>parentheses without>torch worker
+0.20 worker>thread worker>threads works>now wrap wrapped wrapper wrapping wrapping>the wraps written written>in x>and
+0.20 x>bare x>cuda x>the xx yael yet>memory yield you're your ~acros ~anywa ~autho ~autou ~avera ~batch ~cachi ~callb
+0.20 ~canva ~capti ~chain ~comme ~compa ~compu ~condi ~custo ~detac ~diffu ~direc ~discr ~doesn ~dropp ~effec ~enabl
+0.20 ~enoug ~ensem ~exten ~fasta ~fjord ~freez ~funct ~graph ~guard ~handl ~helpe ~input ~insid ~inver ~laten ~layer
+0.20 ~leave ~linea ~memor ~middl ~missi ~needl ~netwo ~nogra ~other ~param ~paren ~passe ~pictu ~polic ~porte ~prepa
+0.20 ~pretr ~quest ~rathe ~reaso ~requi ~rewar ~salie ~sanit ~score ~searc ~servi ~simpl ~someb ~state ~stitc ~store
+0.20 ~stori ~suppo ~targe ~testi ~thoug ~tunin ~turni ~upgra ~wasn' ~witho ~writt ~you'r 果 部
+0.40 1000>steps 3>gb activations added alone and>batchnorm anywhere around as>well authors backbone backprop backward
+0.40 batch batchnorm beam beam>search being being>built builds built but but>still calibration clip computation
+0.40 context context>manager copyslices custom ddpm decorator>got distillation do>it does does>nothing doesn't>do
+0.40 don't dropout during else embedding enable enable_grad encode eval>alone eval>only evaluate extraction flask for
+0.40 forgot frozen generator got>lost grad>mode grad_fn>copyslices gradienttape handler i>just image img
+0.40 in>distillation in>my inception is>not it's>3 it>is just lacked libtorch loop>of lost>in manager model>eval my
+0.40 my>own net network>in no>no_grad no>with no_backprop_mode no_grad>was nobody nothing on>1 our>test out outside
+0.40 outside>the paper parameters pass passes perceptual plain pr predict prediction refactoring sampling
+0.40 sampling>loop script sliding still stored takes teacher>forward test>script the>authors the>backbone
+0.40 the>decorator the>graph the>guard the>perceptual the>val tile time times to>switch torch tracked tracking tracks
+0.40 true>in vae>encode was what>the with with>batch with>block with>grads with>statement with>torch x yet your>test
+0.40 ~anywh ~aroun ~backb ~build ~calib ~conte ~copys ~decor ~disab ~disti ~dropo ~durin ~embed ~froze ~gener ~image
+0.40 ~incep ~inden ~inter ~lacke ~libto ~manag ~nobod ~nothi ~outpu ~outsi ~perce ~rollo ~scrip ~shoul ~slidi ~switc
+0.40 ~threa ~train ~updat ~upsca ~worke ~wrapp
+0.60 0>4 alone>doesn't backbone>is calls fid forgot>to generate gradients grads guard lost needs only py recording
+0.60 requires scoring set_grad_enabled stop teacher test>loop the>tape the>test the>with thread torch>inference_mode
+0.60 train training true val validate validation with>autograd ~activ ~backw ~encod ~featu ~forgo ~refac ~sampl
+0.60 ~scori
+0.80 called enabled forward inference_mode no tape vgg volatile>true ~calle ~diffe ~evalu ~extra ~forwa ~teach
+1.00 autograd decorator loop no_grad recorded ~autog ~infer ~track ~valid
+1.20 eval inference mode test ~gradi ~predi ~recor
+1.60 volatile ~volat
+2.80 grad
""",
    "host_memory": r"""
-0.80 i one
-0.60 is>unlimited same
-0.40 1>gb 3>gb 5>gb back batch both is>32 is>fine isn't it its mine my never of>ram over pinned>2 step swap>untouched
-0.40 the>machine the>memory them which your ~matte ~reque ~trans
-0.20 # 0>3 0>and 0>in 0>no 100>gb 10>gb 11>gb 12>gb 14>gb 190>gb 1>2 1>5 1>and 1>g 256>gb 2>1 2>4 2>gb 32>of 380>gb
-0.20 3>10 3>g 4>1 4>g 512>gb 512>i 512>mb 6>gb 900>mb 9>gb =1 =2 =3 a a30 about above activations after allocated
-0.20 alone although an and and>it's and>prefetch_factor are arena arena>limit around asks attention auf auto
-0.20 available>so back>to backend backward bank base be>swapped because being block board bug but bytes c card cell
-0.20 checked checkpoints client cluster's>cgroup comes comfyui compute con config confirms console conv cores
-0.20 cpu>blocks cpu>is cpu_offload_gb crash ctx cuda>memory cuda>out cudnn d dataset>has day de decoder default del
-0.20 device device>memory did difference dmesg>has does doubled>the down e eager el embedding enable encoder end
-0.20 enforce enforce_eager env estimator eval every everything expandable failed>to fails>at fails>in faiss find fine
-0.20 first first>thought fits five flags float forward found four fraction frames free free>memory freed from>the
-0.20 fsdp gb>available gb>card gb>swap gets>half gigs give give>the gpu>0 gpu>1 gpu>memory gpu_mem_limit grad graphs
-0.20 growth gtx half>empty half>the handle has>512 has>no have>1 he hidden history holds host>as host>ram i'm
-0.20 i>watched id if image in>a in>my in>nvidia in>use inference init instead>of is>64 is>on is>set isn't>it it's>at
-0.20 it's>not it>matters it>on jan jax keep keeps keeps>the kept killer>line kv l>is last layer layers le leaves left
-0.20 len length less like line live llm lm logits long loop lora loss low_vram made makes mask matrix matters may
-0.20 memory>in memory>isn't memory>of metal mib mig mine>is missing mit mode model modules moments moved mps much
-0.20 my>first near net network never>used new next no>oom no>pinned nodes none none>in none>of not>the notebook now
-0.20 number o of>it of>my of>params of>the of>them offload>of offload_optimizer ollama on on>and on>gpu on>or once
-0.20 one>copy ones only onnx onnx>loads onto op opencl opt optimizer optimizer>was or>off or>the orin ort other
-0.20 over>the own params partitioned pass past peak peak>of percent persistent persistent_workers
-0.20 persistent_workers>true pid pin_memory>on pinned>memory pipeline pod>spec possibly possibly>the
-0.20 prefetch_factor>2 printed prompt pure py>line pytorch pytorch's q q4 raise ram>and ram>free rather rather>than
-0.20 read_parquet readme readme>asks renders replay replay>buffer report request request>in reserved rest result rmm
-0.20 roughly roughly>60 running runs runtimeerror s same>number saved se second see self server ships shm>64 shm>is
-0.20 sit sit>in sits six size size>is snapshot so>it spec split start stays steps still summary swapped swapped>out
-0.20 system>managed t t4 take takes takes>90 tb tell temp ten tensorflow test tf thanks that's the>2 the>crash
-0.20 the>default the>end the>first the>loading the>model the>nodes the>old the>optimizer the>peak the>rest the>same
-0.20 the>webui the>whole there there's>400 thought three throughout ti to>0 to>128 to>gpu today token too>much torch
-0.20 torch>cuda total train trainer true>and true>keeps true>takes try two type unlimited>shm untouched user users
-0.20 utilization v>is vae version via video visible vram>to w warning was>being was>in was>it was>never was>on waste
-0.20 watched we webui weights were were>free while>the whisper whole will window windows>10 windows>11 with
-0.20 with>deepspeed with>pin_memory within working workspace xformers xla y yes ~activ ~altho ~appen ~argum ~aroun
-0.20 ~backe ~backw ~becau ~botto ~captu ~chang ~colle ~comme ~compa ~compi ~confi ~conso ~count ~deeps ~diffe ~doubl
-0.20 ~dropp ~embed ~encod ~estim ~evalu ~every ~execu ~folde ~forgo ~forwa ~fract ~frame ~gradi ~handl ~histo ~inter
-0.20 ~itera ~launc ~layer ~learn ~leave ~lengt ~manag ~matri ~missi ~modul ~momen ~multi ~netwo ~numbe ~ollam ~openc
-0.20 ~outof ~outpu ~paddl ~param ~parti ~perce ~pipel ~plent ~possi ~predi ~prefi ~previ ~print ~promp ~pytor ~rathe
-0.20 ~readm ~recom ~recor ~remai ~rende ~repla ~repor ~resid ~resol ~resul ~rough ~runni ~runti ~secon ~seque ~setti
-0.20 ~shoul ~snaps ~speed ~start ~store ~strea ~survi ~swapp ~switc ~teach ~tenso ~thank ~that' ~thoug ~token ~torch
-0.20 ~train ~trito ~untou ~utili ~varia ~versi ~warni ~watch ~weigh ~whisp ~withi ~works ä é в на が 니
+0.20 0>available 0>the 0>works 118>k 120>g 120>gb 128>gb 12>b 12>workers 130>gb 13>b 140>gb 140>in 15>6 16>64
+0.20 16>bytes 16>gi 16>workers 180>gb 20>h 224>224 224>3 240>gb 24>at 24>gb 25>gb 26>gb 2>of 2>on 2>setting 2>with
+0.20 2>x 31>8 32>16 32>bit 32>gi 32>is 3>of 400>m 48>gb 4>per 4>ranks 50>gb 61>gb 62>gb 63>of 64>bit 64>so 6>cards
+0.20 70>gb 7>gb 8812>python 8>32 8>gb 90>gb 96>gb 9>of =4 a>13 a>256 a>26 a>32 a>64 a>cuda a>huge a>machine a>swap
+0.20 accelerate's adam add adding>a address>range after>using again>and all>8 all>available all>images all>in all>of
+0.20 allocation allocation>failed allocator allocator>is allows almost almost>empty also>do and>convert and>cuda
+0.20 and>go and>gpu and>my and>no and>shared and>took and>wsl anon anon>rss anymore anything anything>got apps
+0.20 arbeitsspeicher are>touched array>of arraymemoryerror arrow as as>far as>the at at>0 at>12 at>3 at>30 at>31 at>4
+0.20 at>98 at>half at>least at>shard available available>ram b b>x bad bar bar>is be be>allocated be>had be>set
+0.20 before before>anything before>moving bei between>the big>for bit blender blender's blocks>and broadcast browser
+0.20 buffer_count buffers>are buffers>for buffers>of building building>the built>in by>shard cache cache>false
+0.20 cache>for cache>in cache>on cache>true call>was can>not caps card's card>is card>itself card>still card>was
+0.20 cards cards>are ceiling ceiling>in charge checkpoint>on chunksize cluster's>profile code code>137 colab colab's
+0.20 colab's>12 commit>limit complaining complete completes computer concatenate conf confirmed container
+0.20 container>was convert converting converting>the copied copy>of copy>on core core>exceptions couldn't>be cpp
+0.20 cpu>of cpu>offload cpu>part cpu>with cpuadam crashed crashed>after crashes>at creates cuda's cuda>error
+0.20 cuda>wants cudaerrormemoryallocation cudahostalloc>is cudahostregister>returned cuinit cupy cupy>11 cupyx
+0.20 cured>it dask dataloader dataset>moved dead decoded defaultcpuallocator>not den describe>says dict dicts
+0.20 die>karte die>with dies>with disabled disappears dmesg>out do>keras docker>run doesn't>fit doesn't>go
+0.20 doesn't>happen driver>from drop each>dataloader each>of each>read each>worker eaten eaten>the eats effects
+0.20 eight>ranks empty enlarging enlarging>the enough enough>memory entire error>out even even>with exceptions
+0.20 exceptions>arraymemoryerror exhausted exhausted>by exit>code failed>not failed>the fails>not fails>with false>it
+0.20 far far>as fedora few few>of file>and file>too fill fine>now finished finishes fit fit>in fixed for>6 for>me
+0.20 for>other for>others for>the frame>was free>in from>crashed from>dead full>of g>and g>cured g>was gathered
+0.20 gathered>to gave gave>up gb>added gb>at gb>bin gb>checkpoint gb>doesn't gb>file gb>gguf gb>host gb>is gb>laptop
+0.20 gb>machine gb>numpy gb>pinned gb>rss gb>shared gb>the gb>virtual gets>killed gguf gib gives gives>you go go>into
+0.20 goes got got>killed got>to gpu>22 gpu>at gpu>has gpu>is gpu>ram gpu>shows gpu>was h h>shows had>16 had>eaten
+0.20 half half>of happen happens happens>on happy has>128 has>60 hat have>32 held here hit hit>the hits host>and
+0.20 host>memory host>on host>ran htop>shows huge huge>virtual hugepages i>register idle in>docker in>llama in>main
+0.20 in>ordinary in>our in>system in>windows increased index initialises instance>has into into>ram is>8 is>built
+0.20 is>disabled is>filled is>full is>larger is>nearly is>too is>untouched it's>cudahostalloc it's>this it>dies
+0.20 it>doesn't it>gives it>goes it>happens it>never it>shares it>to itself>was jetson's job k8s k8s>memory karte
+0.20 keras>model kernel killed>process kills>it kills>the kubectl kubectl>describe kubelet l>was la>ram laptop
+0.20 larger>than least leftovers>from limit>16 limit>8 limit>memory limit>of limits limits>conf little>for llama
+0.20 lmcache load>on loader's loader>workers loaders loading loading>the lock lockable lockable>memory locked>and
+0.20 locking locks log>shows login>node login>script long>before low_cpu_mem_usage>false low_cpu_mem_usage>true
+0.20 lowering lowering>the m>default m>dicts machine>has machine>with machine>wslconfig make managed>memory mapped
+0.20 max_map_count>too max_map_count>was mb>shm me>at mem>120 memmap memory>24 memory>8 memory>and memory>as
+0.20 memory>from memory>i memory>it memory>killed memory>limit memory>limits memory>segment memory>set memory>was
+0.20 memory>you memorymax merge_and_unload merge_and_unload>on mlock>in mmap>of mortem mount moving>it my>log
+0.20 my>profile my>ram my>slurm n>224 nano>4 native nearly nearly>empty never>got nicht nicht>die no no>failure
+0.20 no>swap no>traceback node's node>has node>ran non not>been not>cudamalloc not>enough not>lock not>training
+0.20 notebook's nothing>in nothing>loaded np np>load np>memmap num_workers num_workers>32 numpy>core numpy>in of
+0.20 of>400 of>64 of>70 of>8 of>9 of>a of>all of>host of>old of>system off offload>to offload_param offloaded on>16
+0.20 on>a on>cpu on>rank on>write on>wsl one>go oom oomkilled>exit or>stage ordinary other>apps others our>dask
+0.20 our>login out>on page>locking paged pages pages>is paging>file param passing pd pin_memory>true pinned>staging
+0.20 pinning pins pins>the plain>adamw plus pod>got pod>limit pod>memory post>mortem preallocate>the prefetch
+0.20 prefetch_factor>32 prior prior>to process>8812 process>is processes prozess python>list quantisation raised>to
+0.20 ram>8 ram>bar ram>before ram>box ram>on ram>or ram>was ram>with ran>dry ran>the range rank0 rank>0 rank>loads
+0.20 rank>reads reached reached>so reads reads>the red red>and refused refuses refuses>the register registering
+0.20 registering>the registers remove removed reservation reserving reserving>the returned returned>out rlimit rm
+0.20 rtx>4090 run>with run>without runs>out said>no same>computer same>time samples sandbox saskia saskia>20 save
+0.20 saving says>oom says>oomkilled says>so scene scene>doesn't script>cuinit script>had sdxl sdxl>loads segment
+0.20 segment>for segments segments>from server's service session>crashed set>32 set>by shape>n shard>3 sharded
+0.20 shared>memory shares shares>with shell shm>at shm>in shm>was short shows>9 since>cpu size>of size>to slurm>job
+0.20 slurm>script small>on smi>has so>can so>card so>far solved>my solves solves>it sometimes sometimes>it's sondern
+0.20 space>for space>of spill spilled sschulte staging>buffers state state>dict state>on swap>file swap>off swap>on
+0.20 swap_space swap_space>4 swapon sysctl system>ram tables tensors>between than>that that>even that>fails that>time
+0.20 the>12 the>16 the>64 the>allocation the>array the>batch the>box the>browser the>ceiling the>cgroup
+0.20 the>checkpoint the>complete the>context the>data the>driver the>entire the>fit the>index the>jetson the>jetson's
+0.20 the>limit the>loader the>loader's the>login the>mapping the>node's the>notebook's the>numpy the>offloaded
+0.20 the>one the>oom the>os the>page the>paging the>parquet the>pinned the>processes the>ram the>safetensors
+0.20 the>server's the>service the>session the>shared the>shell the>slurm the>swap the>time the>upload the>virtual
+0.20 the>vm then then>it there>so this>flag this>instead though through time>we tmp to>16 to>24 to>disk to>host
+0.20 too>low took took>python took>the torch>load torch_ touched tried>to trt true>fails ubuntu ultralytics under
+0.20 unified>memory unlimited>ok up>first upload usage use>numpy use_mlock used>up using>all v>50000000 v>set
+0.20 v>unlimited v>was virtual>memory virtual>range vllm>swap vllm>worker vm>has vm>overcommit_memory voll vram war
+0.20 was was>64 was>exhausted was>full was>only was>raised was>ram was>short wasn't>enough we'd we>have went>to
+0.20 weren't what>my what>was which>isn't while>building while>loading while>reading windows>page windows>with with>0
+0.20 with>false with>it with>nothing with>shm without without>pin_memory without>shm worker workers>die workers>each
+0.20 write yael you>a you>tried zero>3 zram ~10485 ~abges ~accel ~almos ~anymo ~anyth ~arbei ~array ~avail ~befor
+0.20 ~blend ~broad ~buffe ~build ~card' ~catbo ~ceili ~charg ~colab ~compo ~conca ~const ~conta ~copie ~cpuad ~crash
+0.20 ~creat ~cuda' ~cudae ~cuini ~datal ~deskt ~disap ~enlar ~enoug ~entir ~exhau ~fedor ~hugep ~kerne ~kubec ~kubel
+0.20 ~lapto ~lefto ~lmcac ~loadi ~locka ~locki ~lower ~mappe ~memma ~morte ~nativ ~nearl ~node' ~ordin ~parqu ~passi
+0.20 ~pickl ~pinni ~proze ~refco ~remov ~reser ~sandb ~saski ~savin ~solve ~sonde ~spill ~sschu ~stage ~swapo ~sysct
+0.20 ~table ~touch ~ubunt ~ultra ~weren ~witho ~буфер ~включ ~загру ~занят ~модел ~отклю ~счита а включил гб>включил
+0.20 даже драйвер загрузилась модель на>10 не файл い>ま せ>ん は ま>せ み み>込 め や ん>。 イ ジ フ ペ ペ>ー ル>を
+0.20 ー>ジ 使 半 半>分 増 読 読>み 込 거 거>였 너 는 델 라 라>서 메 메>모 모>델 모>리 서>모 어>있 였 였>어 은 음
+0.20 이>너 읽 있>었 제 죽 컨 한
+0.40 12>7 12>gib 16>gb 1>in 200>gb 300>mb 40>gb 4>in 64>k 64>kb 70>b 8>ranks =0 array at>all available>when bad_alloc
+0.40 bigger buffers bus bus>error by>the cgroup>limit checkpoint commit compose conversion copy couldn't cpp>loads
+0.40 cpu>memory cudahostregister cupy>pinned defaultcpuallocator>is die dies dimms dmesg>says dry edit every>rank
+0.40 exit>137 failed filled fixed>the free>g full full>state g>0 gb>and gb>box gb>node gb>ram goes>through held>as
+0.40 images in in>compose in>vllm in>wslconfig is>at is>named is>what jetson job>needs kb killed>the killer
+0.40 killer>took kills l l>64 l>unlimited limit>64 list list>of llama>cpp loader login low low_cpu_mem_usage m m>in
+0.40 main map mapping mb mb>available mem>16 mem>8 memlock>1 more>dimms named needs node>so not not>cuda not>vram
+0.40 numpy>array nvme>offload on>windows only>64 oom>killer oomkilled paging pil pil>images prefetcher preprocessing
+0.40 python raised ram>cache ram>first ram>is ram>not ran ran>out ranks ranks>each read read>the reading reading>the
+0.40 rss safetensors says set set>0 set>it shards shows>300 size>8 slurm>mem small smi>2 space>4 staging swap>space
+0.40 that>is the>card the>container the>conversion the>gpu the>host the>pod the>prefetcher the>preprocessing
+0.40 the>trace the>unit tmpfs to>40 to>60 to>nvme too trace trace>not two>more under>wsl2 unit unit>file vllm was>2
+0.40 was>at when when>it windows>commit with>64 works works>here wsl2 wslconfig>memory zero zero>offload ~bigge
+0.40 ~brows ~compl ~could ~faile ~fille ~finis ~happe ~mappi ~memor ~oomki ~overc ~pagin ~prefe ~prepr ~pytho ~raise
+0.40 ~readi ~refus ~safet ~segme ~shard ~stagi ~добав ~оптим до добавил
+0.60 60>gb 64>mb 8>gi added address address>space alloc and>the box cgroup count cpu>side cudahostalloc>that
+0.60 cudamallochost dataset disk dmesg exit fails gb>of gib>for in>ram limitmemlock load locked main>memory
+0.60 max_map_count memlock node not>device of>24 overcommit_memory>2 page>file page>locked pagefile pin_memory>false
+0.60 pinned>pool pod rank shared shm>size shows side system system>memory the>cpu the>load too>small ulimit>l v
+0.60 virtual vm>max_map_count ~addre ~cgrou ~commi ~cudam ~datas ~image ~jetso ~limit ~loade ~locke ~memlo ~pagef
+0.60 ~regis ~virtu ~windo и при
+0.80 16>g 32>gb 64>m 8>g defaultcpuallocator dev docker false gb killed limit mem no>mmap numpy nvme offload
+0.80 overcommit_memory pin pin_memory slurm ulimit>v windows workers wsl wslconfig ~conve ~defau ~docke ~share ~syste
+0.80 ~worke ~wslco гб
+1.00 cudahostalloc dev>shm gi loads overcommit page pinned space ~offlo ~pinne
+1.20 cpu file g memory mmap ulimit vm ~kille ~ulimi
+1.40 host mlock ~cudah
+1.60 shm swap
+3.00 ram
""",
    "kept_tensors": r"""
-0.60 and>the empty gb model to>the works
-0.40 # alive at>once block both config default del empty_cache failed false first fits gib go got it its kernel max
-0.40 metric net not num on>a once one pool run second size the>cache the>first through too training two use was which
-0.40 with>the ~confi ~defau ~kerne ~model ~optim ~secon ~start ~token ~weigh ~windo
-0.20 0>8 0>in 1>was 24>gb 250>k 2>gb 32>k 4>k 4>m 5>gb =0 =1 a>full a>numpy a>second a>single a>step a>thing a>time
-0.20 adam adamw again all>for alloc allocator alone along an an>epoch and>at and>each and>keeps and>that and>then any
-0.20 app>every append>loss append>net append>trainer are>kept arena as>a as>it as>the asked asked>for at>0 at>5 at>a
-0.20 at>each ate attached attentions augmentation auto autograd autotune available b back backend bad bank>in base
-0.20 batch be beams because before>being before>the board box bptt bs buffer>for buffer>is buffers>for by>itself
-0.20 bytes c came can't card>after card>was cards carry cause cell change checkpoint ckpt classifier clip clip>of
-0.20 code collate comes compile compute_metrics computed context contrastive conversation's core could cpu>after
-0.20 cpu>numpy crashes cross cuda>0 cuda>empty_cache cudagraph cut cut>at decord del>outputs dense detach detector
-0.20 device>0 device>cpu devices dict>for didn't>do do do>a documented don't during e each>of each>step each>with
-0.20 earlier edit ema embedding enable encoder encoder>in end>of enough epoch>each epoch>it's error errors
-0.20 eval_accumulation_steps>1 even every>batch every>ten every>time everything exc exception extra failing fails
-0.20 failure faiss fastapi fastapi>app feed file file's file's>tensors first>i fit five float fn fold folds for>a
-0.20 fork forward>and forward>pass forward>without found four fraction from from>the fsdp g gave gb>in gb>on generate
-0.20 ggml go>to gone gpu>0 gpus grad_fn grads graph graphs grid grid>search gromacs growing>with growth>of h had
-0.20 half>of hand handler happens head heads held>the hence hence>the here hidden>state hint hit holes how how>it i
-0.20 i>call i>logged i>return i>use ids in>numpy in>one in>the in>train in>training info input inside inside>the
-0.20 instance instead>of is is>documented is>hit it>every it>is item its>history its>own job k>tokens k>x
-0.20 kept>forever kept>its kept>the killed kv>cache l la large last layer learner less let let>go limit limited line
-0.20 linearly list>for list>holds lists lived lives lives>in llama llm load load_state_dict loaded>for loading loads
-0.20 local location log log_probs logged logprobs look loss losses lower lstm made made>the many matrix mb>of me mem
-0.20 memory>for memory_allocated>is merge mib mixed models moved>with moves moves>predictions nccl needs net>x nets
-0.20 network never>let next no>leak no>room no>space nodes non none>of not>on note numpy>memmap nvidia nvidia>smi
-0.20 of>1 of>300 of>48 of>memory of>my of>what off>the on>cpu on>my on>one on>that one>of one>with ones oom open
-0.20 open3d opens optimizer other out>cpu out>of output_attentions outputs>go outs outside over>a pad padded
-0.20 parameters part pass passed pbenes peak per>gpu per>the pil pil>images plain pod point points policy positions
-0.20 predictions>are prefill pretrained previous>frame's print probs process processes py python>3 queries query
-0.20 queue>length r ran random rank ranks raw read recorded recording reg regulariser remains remains>on rendering
-0.20 reply report request's requested requires reserved resolutions return>it returned room row runner runs same
-0.20 sampling saved>in says scene scope scratch script search see self>reg sequence shard share shared since>we sit
-0.20 six sixteen size>are sizes slower slower>and small smi so so>the softmax somebody space ssd stack stack>them
-0.20 start starts state>dict static step>1 steps>keeps still stop stopped stored>in strategy t4 tape tasks teacher
-0.20 ten>batches ten>steps tensorflow tensors>and tensors>at tests tf than than>the that's that's>how the>cpu
-0.20 the>crash the>dataset the>default the>dict the>embedding the>file's the>frames the>handler the>host the>loader
-0.20 the>loss the>metric the>one the>plots the>previous the>same the>second the>ssd the>tensors the>trace their
-0.20 their>history them>all then there they thing third three ticket till>the times token tokens took top torch
-0.20 torch's torch>1 torch>no_grad total trace traceback train trial try turned turns type u updated us usage>goes
-0.20 used uses utilization v vae variable vocabulary wants was>after was>growing wasn't way weights went what what>it
-0.20 where where>it while whisper width will window windows with with>all with>cpu with>its words workers workspace
-0.20 worth x>cuda your zero ~alloc ~attac ~augme ~autog ~autot ~avail ~backe ~backw ~becau ~bucke ~candi ~captu
-0.20 ~chang ~check ~chunk ~colla ~compu ~concu ~conte ~contr ~crash ~decor ~detec ~diffe ~dimen ~disab ~durin ~earli
-0.20 ~enoug ~envir ~error ~every ~excep ~expor ~extra ~faile ~faili ~failu ~fasta ~file' ~follo ~gradi ~graph ~groma
-0.20 ~happe ~impor ~inclu ~initi ~insid ~insta ~itera ~kille ~large ~launc ~learn ~linea ~loadi ~logge ~losse ~matri
-0.20 ~netwo ~norma ~numbe ~nvidi ~open3 ~other ~outsi ~padde ~param ~passe ~pbene ~perfo ~pipel ~plott ~point ~polic
-0.20 ~preal ~prepr ~pretr ~print ~proce ~queri ~reaso ~regul ~rende ~repli ~reser ~resol ~resto ~resum ~retur ~runne
-0.20 ~runti ~safet ~scrat ~scrip ~searc ~shard ~share ~sixte ~slowe ~smoot ~someb ~stati ~stopp ~stude ~subpr ~summa
-0.20 ~tacti ~teach ~that' ~ticke ~train ~trial ~trunc ~turne ~varia ~vocab ~wasn' ~worke ~works à è í 로 서
+0.20 000>samples 000>tensors 0>2 0>4 0>6 0>9 0>of 0>that 100>k 100>passes 1024>1024 1024>4 1024>x1024 10>and 10>k
+0.20 10>m 12>000 12>after 12>k 12>mb 14>gb 16>3 18>gb 1>0 1>1 1>16 1>28 1>4 1>8 1>does 1>e6 1>million 1>s 200>k
+0.20 200>of 2048>and 2048>floats 20>k 22>gb 256>64 25>mb 28>m 2>0 2>fixed 32>256 38>gb 3>1 3>10 3>9 3>days 3>doesn't
+0.20 3>gb 3>m 410>000 4>1 4>2 4>3 500>frames 50>000 5>0 600>k 64>64 64>with 6>12 6>3 6>hours 6>then 6>to 700>mb 70>gb
+0.20 77>768 7>2 84>84 84>x84x4 8>3 8>one 9>1 =4 =5 a>40 a>bug a>day a>known a>las a>list a>loop a>lora a>python a>ram
+0.20 a>reference a>slow aborted about>300 about>6 active acts add add>a adds>up after>10 after>300 after>40 after>500
+0.20 after>6 after>60 after>each after>some age ago ahead>of all's all's>well all>batches all>images all_feats
+0.20 all_feats>append all_gather all_preds allocated allocated>a already>under als an>old and>96 and>all's and>cpu
+0.20 and>full and>it and>its and>keep and>kept and>log and>never and>no and>pinned and>targets and>we another
+0.20 another>checkpoint another>set api append>out append>x appended appended>to are>all are>held are>never
+0.20 are>stored aren't argument argument>and around>image arrays>in as>cuda as>gpu asarray asnumpy at>3 at>6 at>61
+0.20 at>about at>around at>epoch at>hour at>number at>tensor at>the attention auf auf>der away baked bank>of batch>i
+0.20 batch>per batches>to beam beam>hypotheses before before>pooling behind>in benchmark>table best between
+0.20 between>epochs big>one bind bisected bisected>to bleibt bleibt>der blieb blocks blocks>from bool buffer>to bug
+0.20 bug>of built but>still but>the by by>12 by>a by>one by>the c++ c++>extension cache>de cache>dict cache>per
+0.20 cached>for cada call>and call>of call>the call>to callback>gc card>and card>rather card>until carlo chaque chat
+0.20 chat>turn clear clear>on cleared>between client clients climbs climbs>by climbs>with clone>for clones
+0.20 clones>each closed coco collect collect>each collected collecting collects column comfy's comment comment>out
+0.20 compare>the complete compute_on_cpu compute_on_cpu>true concat confusion consumer conv conversation
+0.20 conversations converter copies coreset corpus cos cos>sin count count>of cpu>and cpu>in cpu>made cpu>them
+0.20 cpu>with crash>at created>per crops>of cuda>after cuda>all cuda>d cuda>memory cuda>memory_allocated cuda>tensors
+0.20 cuda>with cudf>frames culprit cured custom customer customers d'images dans dans>un data>data data>off dataset
+0.20 dataset>on day de de>embeddings debug>flag debug_outputs decoded delete delete_adapters deleted dentro
+0.20 deque>maxlen der der>karte der>verbrauch destroyed device>after device>before device>in device>memory device>was
+0.20 dict>from dict>keeps dict>never dict>of dict>was dictionary>of dies dies>at diffusion diffusion>1000 dim dims
+0.20 disconnect disposed distinct distinct>length docs document document>1 doesn't doesn't>drop doesn't>leak
+0.20 downgraded driver driver>551 dropout dropping dropping>the dumps dynamic dynamic>shapes dynamo e6
+0.20 each>activation each>batch's each>chat each>epoch each>frame each>inference each>time each>visitor's easyocr
+0.20 easyocr>reader editor eine einer eleventh emb embedding>cache emptied en en>la engine>takes ensemble>members
+0.20 entry epoch>23 epoch>end estaba eval>outputs events every>10 every>call every>feature every>forward
+0.20 every>frame's every>intermediate every>new every>step evicted expire extension f falls farid feature>bank
+0.20 feature>cache feature>map features>and features>on files fills fills>it fin finished>requests first>guess
+0.20 first>or first>then flat>at flat>in flat>line flow flow>for flushed fly for>20 for>about for>knn for>later
+0.20 for>re for>speed for>t for>the for>those for>visualisation former former>steps forward>call forward>hooks
+0.20 frame>200 frame>and frames>it frames>list frames>the frames>with freed>the frees>the from>0 from>6 from>each
+0.20 front>in full>run full>self function function>with gather gathering gathers gathers>all gb>itself gb>never
+0.20 gb>under gb>w gc gc>get_objects generate's genes get_objects gets>created gets>loaded gloo go>of going>back
+0.20 gpu's gpu>and gpu>for gpu>in gpu>memory gpu>tensors gpu>until gpumat gr gr>state grad>cam graph>but grew grids
+0.20 grids>of grow grow>with grows>by grows>with growth growth>is guess guess>was had>nothing half>a half>precision
+0.20 handle hangs hangs>on harmless has>nothing have>been have>it held>in help helps hidden>states hidden_states hist
+0.20 history>deque history>of history>so hold holds>1 holds>a holds>all hook>for hook>saved hooks>store host>after
+0.20 hour hours>without hundreds hundreds>of i'd>forgotten i'll i'm i>collect i>create i>forgot i>hold i>kept i>push
+0.20 i>register i>verified id identical>script im>á image>coreset image>embeddings images>cache images>of improves
+0.20 improves>in in>1 in>2 in>a in>cupy in>device in>every in>history in>inference_state in>main in>no_grad in>self
+0.20 in>sessions in>task in>that in>this in>trainer inference_mode inference_state init inputs>for inside>my int
+0.20 intermediate ints iobinding is>a is>fixed is>inside is>over is>self is>where isn't>released it's it's>a it's>my
+0.20 it's>your it>at it>for it>has it>i it>leaks it>memory it>off it>stays iter its>past jamais jamais>vid jax k>at
+0.20 k>images k>nn k>rows karte keep>the keep>their keep>them kept>for kept>on kept>per key>values keys>are knn kv>of
+0.20 las latent latents latents>for later layer's>output layer>for leak>after leak>with leaving>this left len length
+0.20 lets lets>go level lib library library>leaks liegen lightning>1 limite list>in liste live>blocks live>in
+0.20 lives>on lo lo>pas load>a load>test load_lora_weights loaded logits>of logits>processors lol long long>files
+0.20 longer longer>dies loop loop>with lora>cache lora>gets lora>per loss>module lost>objects lost>tracks lru>of
+0.20 lru_cache>maxsize m>2048 m>4 made>it makes>it manager mark_dynamic mask>in masks>for masks>in masks>of max_age
+0.20 maximum>length maximum>size maxlen>1 maxsize>none mb>after mb>each mb>that mb>x mc mean mehr members memory
+0.20 memory>rises memory>snapshot memory>stays memory_summary>shows merely metrics missing mistake ml mmcv mo moco
+0.20 model>batch model>deleted model>predict model>x module monte monte>carlo more>each multimodal my>hook n>best
+0.20 n>de n>é na>placa nach name>append nearest nearest>neighbour need>1 negatives nerf net>it's never>dropped
+0.20 never>emptied never>evicted never>forgets never>freed never>removed new>length new>lora new>python new>release
+0.20 nice nice>until nie nn no no>graph no>longer no>maxlen no_grad>but none>on not>free not>have nothing>goes
+0.20 nothing>left nothing>to nowhere np>asarray numpy>on o>cache occupancy of>3 of>5000 of>cuda of>cupy of>each
+0.20 of>finished of>graphs of>none of>one of>patchcore of>sam of>that of>time of>users off>i offload offload>to
+0.20 old>textures on>200 on>card on>each on>host on>restart on>so on>to on_validation_epoch_end one>a5000 one>and
+0.20 one>batch one>more one>per one>picture only>need onnxruntime onto onto>every op opencv optical optical>flow
+0.20 option or>go or>keep other>with our>loader ours ours>was out output output>and output_hidden_states over>12
+0.20 over>night over>the own>c++ own>cache pandas parked pas pas>é pass>as past>key past_key_values>per patched
+0.20 per>batch per>epoch per>frame per>iteration per>object per>sample per>session per>step perceptual
+0.20 perceptual>loss persistent persistent>data persons picks pictures piles piles>up pinning pooling positional
+0.20 positional>cache precision>and pred predict>in prediction predictions predictor preds>and prefetch prefetcher
+0.20 prefetcher>queue prefetches prefix>store preloading problem>solved processors profile_memory profile_memory>and
+0.20 profiler profiler>with program program>with projects prompt prompt's prompt>cache prompt>embedding prompts push
+0.20 push>the pushed pushed>to put>the puts python python>int python>ints pytorch>lightning quedaba queue>has
+0.20 queue>of queued radix ram ram>y rank>8 ration re really>the record record_shapes reference references
+0.20 references>to register_forward_hook registered registration registry released>in reload>of remain remained
+0.20 remained>in render>settings reporter request>2 requests reset resident restart results>append retains
+0.20 retains>the retracing reuse>the reverted reverted>to right right>after rise rises rises>by rle running>mean
+0.20 running>sum sam2 same>moment same>traffic sample sample>in samples saved>for saw scans schedule scores>and sdpa
+0.20 seem>to seen segmentation self>cache self>debug_outputs self>history self>x sem server server>falls session
+0.20 session>dictionary sessions>dict set set>as set>on set>to settings sglang>radix shape should>have shown shows>4
+0.20 shrinks shut>that sin sits>on size>had size>of slice slice>of slow snapshot snapshots snapshots>for sne so>after
+0.20 so>frame sortie speaker speed stable>at stacks stacks>the stage>of stay stay>in stayed>loaded stays>at stays>i
+0.20 stays>level stays>resident steady step step>in step>with steps>for stops stops>the stops>when store>every
+0.20 stored>by stores stores>all stream style>the styles sum>instead summary switch t>sne table table>was take>20
+0.20 takes>700 targets task>manager ten ten>hours tenants tensor tensor>per tensoren tensors>of tensors>until
+0.20 test>features text text>to texture textures>in textures>of tf>2 tf>function thanks that's>what that>release
+0.20 that>up that>were the>9 the>adapter the>big the>c++ the>complete the>converter the>crops the>data
+0.20 the>deallocation the>debug the>decoder the>eleventh the>end the>executor the>former the>global the>gpu's
+0.20 the>gradient the>graph the>identical the>intermediate the>k the>latents the>library the>loop the>masks the>mean
+0.20 the>memory the>nearest the>night the>nightly the>output the>perceptual the>plug the>positional the>prefetch
+0.20 the>profiler the>registration the>render the>result the>rows the>scores the>server the>session the>sessions
+0.20 the>size the>steady the>stream the>sweep the>test the>textures the>tracker the>user the>viewer the>visualizer
+0.20 the>volume the>whole them>for them>on then>keep then>the there's there's>nothing there>use thousand threads
+0.20 thresholds>100 throughout throughout>the thus tiles tiles>on till till>epoch time>of times>w to to>10 to>2 to>22
+0.20 to>compare to>cpu to>do to>driver to>each to>ram to>speech to>update to>zero took>it torch>profiler
+0.20 torchmetrics>auroc tracemalloc tracer track tracker>holds tracker>keeps tracks traffic train>features trainer
+0.20 trainer>gathers trajectory transitions tree tree>of trees troquei true turning uint8 uint8>in um undo undo>steps
+0.20 unity unity>ml unload unload>it unloaded unset unset>so up up>front update update>to upgrade>to upgraded
+0.20 upgraded>to upgrading uploads used>memory user user's user>picks users>who using val validation_epoch_end
+0.20 validation_step values values>of vectors verbrauch verified version>doesn't vid vid>é viewer viewport visible>in
+0.20 visitor's visualisation visualizer vllm>0 voice volume vram>by w w>dynamic wait wandb warning was>11 was>a
+0.20 was>an was>being was>global was>missing was>never was>unset we>add we>keep we>load web>ui weight were>never
+0.20 weren't what>fills what>you when>you who who>left whoever whole whole>dataset with>cuda with>every with>new
+0.20 with>no with>persistent with>python with>tf without>crash workers>in wrapper x x1024 x84x4 x>2048 x>64 x>in
+0.20 x>model yes>but ~abort ~anoth ~aren' ~argum ~array ~asarr ~asnum ~atten ~befor ~betwe ~bisec ~bleib ~block
+0.20 ~chaqu ~class ~climb ~clone ~close ~colum ~comfy ~comme ~confu ~const ~consu ~cores ~corpu ~creat ~cresc ~culpr
+0.20 ~d'ima ~datas ~delet ~dentr ~destr ~diffu ~disco ~dispo ~doesn ~drive ~dropo ~dropp ~dynam ~easyo ~edito ~eleve
+0.20 ~empti ~entra ~estab ~event ~expir ~expla ~exten ~flush ~forme ~growt ~harml ~histo ~impro ~iobin ~jamai ~layer
+0.20 ~libra ~liege ~loade ~memoi ~memor ~merel ~missi ~mista ~modul ~neare ~negat ~nowhe ~onnxr ~openc ~optic ~optio
+0.20 ~panda ~parke ~persi ~perso ~pictu ~pinni ~pooli ~prelo ~proje ~pushe ~pytho ~queda ~queue ~ratio ~recla ~refer
+0.20 ~repet ~resid ~respo ~rever ~segme ~serve ~shape ~shoul ~shrin ~sorti ~speak ~stack ~state ~stead ~stitc ~strea
+0.20 ~suffi ~switc ~targe ~tenan ~thank ~thous ~threa ~torch ~trace ~traff ~trans ~troqu ~turni ~user' ~vecto ~verbr
+0.20 ~versi ~viewe ~viewp ~visib ~visit ~volum ~vorhe ~warni ~weren ~whoev ~wrapp ~драйв ~модел ~освоб ~памят ~работ
+0.20 ~растё ~списо ~храни á>genes é>a é>ration ê>te больше больше>не в всё>работает запрос каждый на не>растёт память
+0.20 после работает растёт с список утечка>в 、 あ い>で さ ず ち>て で>、 な>い の>で ろ ん>だ サ バ 一 一>度 万 上
+0.20 個 到 卡 卡>上 因>で 在 在>显 度 征 必 显>卡 枚 特 特>征 目 込>ん 降 간 계 계>속 납 납>니 너 넣 넣>으 늘 두 리
+0.20 만 세 셔 션 속 시 아 안 았 았>어 우 으 으>니 지 지>우 캐 캐>시
+0.40 1>15 1>2 1>3 20>so 2>1 3000>steps 3>mb a>million a>new accumulated activation adapter adapters after ahead all
+0.40 all>predictions all>preds arrays attention>maps bank>for batches batches>on blender built>from cache>had
+0.40 cache>none cache>of cached cached>dataset caches callback cat class classes cleared clips constants convert
+0.40 count>is cpu>before created crops cuda cupy cupy>arrays data>set deque detached device dictionary didn't>free
+0.40 die does>not each>new embeddings>dict ends ends>at epochs eval ever eviction evicts feature features>for
+0.40 fixed>it fixes fixes>the for for>3000 for>long forward frame frees full>of gallery gb>i'll gpu grad had>no
+0.40 has>no held history holds host hours hypotheses i>convert if if>i image images in in>blender in>gpu in>init__
+0.40 index inference init__ is>40 is>held it>ends kept>all key keys known known>leak leak>in leak>is leaked leave>the
+0.40 list>was live logits long>clips loras lost lru_cache>on master maximum maxlen maxsize mb>per memory>climbs
+0.40 memory>module memory_summary million moved moved>to never>cleared never>evicts never>frees night no>eviction
+0.40 no_grad node>cache not>help of offload_state_to_cpu old old>version on on>encode on>gpu on>the onnxruntime>1
+0.40 option>for our>own outputs>to over past past_key_values patchcore per>request per>shape pia pile pile>up pr
+0.40 prediction_loss_only prediction_loss_only>true predictions>on preds>list prefix queue>between recordings ref
+0.40 register release released remove result result>cache retained save saved saved>every sentences shapes shapes>1
+0.40 shows slots slots>forever so>logits stayed stays stays>flat store stored style tabs ten>classes tensors>goes
+0.40 test test>set the>device the>forward the>gpu the>option the>queue to>0 to>gpu to>host to>numpy torch>cat
+0.40 torchmetrics torchmetrics>kept tracker trajectories true>for true>it un under>inference_mode under>no_grad up>in
+0.40 upgrade users validation_step_outputs version wait>for was>on with>dynamic with>each writing wurden ~accum
+0.40 ~batch ~blend ~callb ~clien ~conca ~custo ~downg ~encod ~epoch ~finis ~funct ~galle ~gathe ~globa ~hypot ~image
+0.40 ~laten ~leake ~maste ~maxim ~maxle ~maxsi ~milli ~night ~objec ~outpu ~patch ~predi ~prefi ~profi ~recon ~regis
+0.40 ~remov ~repla ~retra ~sente ~snaps ~staye ~track ~traje ~unloa ~writi ~wurde ~выход ~запро ~кажды ~утечк была
+0.40 была>в не утечка утечка>была
+0.60 accumulation before>append buffer clone data debug each>call each>request embeds encode end epoch
+0.60 eval_accumulation_steps eval_accumulation_steps>20 feats features finished fixed fixed>in forward>hook frames
+0.60 hidden k keep leaks lru_cache m name new nightly no>maximum node none objects on>cuda on>device outputs per>call
+0.60 replay request results self sessions state steps tensors textures the>card the>leak them under until until>the
+0.60 validation video ~activ ~adapt ~buffe ~clear ~conve ~devic ~dicti ~frame ~logit ~prefe ~promp ~relea ~reque
+0.60 ~retai ~store ~visua
+0.80 adds call embeddings flat forever global grows hooks kept lora maps masks mb memory>bank preds replay>buffer
+0.80 states ~cache ~colle ~featu ~forev ~sessi ~tenso ~textu ~upgra
+1.00 bank cpu every lru queue ~embed ~evict
+1.20 append dict each hook list per ~resul
+1.40 cache never ~appen
+1.80 leak
""",
    "kv_cache": r"""
-0.60 kv>cache still torch
-0.40 0>9 8>on before c>2048 cache>holds capture context>parallel cuda device does entry first holds in>kv last
-0.40 max_num_seqs>4 memory model's>max my never of q4_k_m rank split step stored>in the valueerror valueerror>the
-0.40 values>of vocab ~befor ~embed ~tenso
-0.20 0>2 0>3 0>4 0>5 0>6 0>8 0>85 0>95 11>k 14>5 14>of 152>k 16>the 1>2 1>5 1>and 1>gb 1>k 1>valueerror 2048>and
-0.20 2048>no 2048>plus 250>k 2>and 2>gb 32>gb 32>heads 4096>and 40>gb 4>2 4>the 4>tp 60>k 6>gb 7>b 8>kv 8bit 9>gb =4
-0.20 =5 a a100 a>24 a>context a>smaller about about>1 above according according>to activations adam adamw added
-0.20 after>each after>its again all allocated allocator already always always>had and>8 and>became and>max_num_seqs
-0.20 and>num_ctx and>the api as as>last asked at at>0 at>2 at>all autotune available>memory backward base batch>2
-0.20 batch>size batched batched>tokens became because before>the best between bf16 bf16>and blame blocks>of blog
-0.20 blog>post both both>k bs buffers bug by bytes cache>blocks cache>is cache>max cache>on cache_8bit
-0.20 cache_max_entry_count cache_max_entry_count>0 can't card>mentions card>this checkpoint chunked>prefill clear
-0.20 code compute compute>buffer context>fits context>the context>to contexts copies>of count cp cpp>c cpu create
-0.20 cudnn cufft cufft>plan cutoff cutoff_len data dataset day days decrease>max del dense der dict dies do do>the
-0.20 docker each>chat each>rank eager effect embedding empty empty_cache end ends>with enough>for entries entry>count
-0.20 epoch equals equals>the error eval evaluated every everything exllamav2 f false feature fits>in fixed flash
-0.20 flash>on float for>50 for>both for>each for>its for>this forward found four fp32 frame frames from>the g gb>and
-0.20 gb>same get gib gigs given global gpu gpus gqa>with grad gradient graph graphs h had had>no half has has>two
-0.20 head healthy help helped hence hidden host hours i'm i've i>thought id ids if image images in>14 in>fp32 in>my
-0.20 in>one in>sessions inference info info>max init input_ids input_ids>with into is is>2048 is>4096 is>8192 is>at
-0.20 is>larger is>not is>on is>too isn't>the it's>at it>breaks it>dies it>in it>is it>isn't it>still it>stops it>was
-0.20 its jax job k>128 k>context k>rows k>words keep kept kernel kv>self kv_cache_free_gpu_mem_fraction l la
-0.20 last>month later layers>it lbfgs le left>at length>is length>with lengths limit list little
-0.20 llama_init_from_model llm>info lmdeploy>cache loaded loads>with log>shows logits logprob logprobs lora loss low
-0.20 lowered lru luck m makes makes>the map matrix max>entry max>tokens max_length max_length>512 max_model_len>2048
-0.20 max_model_len>is max_seq_len_to_capture max_size max_size>4 max_split_size_mb mb mem mentions mib>as micro
-0.20 micro>batch might might>be missing mlock model>weights model_max_length month n_ctx>4096 nccl need>to needs>16
-0.20 net next ngl no>available no>effect no>luck node none normal num>batched num_ctx>2048 num_logits_to_keep
-0.20 num_logits_to_keep>1 num_workers nvidia nvidia>smi of>0 of>1 of>24 of>32 of>a of>past off>each on on>a on>fine
-0.20 one only onto oom optimizer or our our>own output p packed padded padding parallel>2 parameters params pass peak
-0.20 per>sequence plain plan plan>cache plus points post pp printed probs process profile prompt>not px py python
-0.20 pytorch q raise ram rank0 rank0>valueerror rank>does ready reduced reported reported>in reports request result
-0.20 return return_logprob ring rows same>as sample sampler saved say score scores scoring script see self self>size
-0.20 seq>len serve setting several several>gigs shape shapes shows sizes smi softmax someone space stage starting
-0.20 state states stays steps stock stopped stops stores style sum surfaces t table takes>about tensor
-0.20 tensor>parallel tensors text tf that's the>decoder the>end the>entire the>kv the>last the>sum the>values the>vit
-0.20 the>yaml them thing though three tile time to to>0 to>1024 to>2 to>create together tokenizer tokens>2048
-0.20 tokens>fails tokens>in tokens>to tokens>were tokens>you trace train trainer training trains tried tried>1 triton
-0.20 true try twice two ub up>at usage util util>0 utilisation utilization v1 v100 value values>in version video vit
-0.20 vllm>1 vram warmup>and was was>at was>left was>the weights>and well were>not what's>your which which>is who
-0.20 whole>sequence wide windows with>0 with>22 with>a with>its within without words worker workers works>with
-0.20 workspace yaml>has you your your>context zeros ~accor ~activ ~adapt ~alrea ~alway ~backw ~batch ~becam ~becau
-0.20 ~betwe ~bigge ~bucke ~captu ~chang ~check ~chunk ~comfy ~compa ~compi ~count ~creat ~datas ~devic ~docke ~effec
-0.20 ~entri ~equal ~evalu ~every ~featu ~float ~forwa ~globa ~graph ~handl ~healt ~helpe ~hidde ~image ~infer ~initi
-0.20 ~insta ~inter ~kerne ~launc ~liste ~littl ~loade ~matri ~memor ~menti ~missi ~norma ~nothi ~nvidi ~optim ~outpu
-0.20 ~packe ~padde ~paddi ~param ~patch ~pipel ~point ~predi ~print ~proce ~profi ~pytho ~pytor ~quadr ~recor ~rende
-0.20 ~repla ~resid ~resol ~resul ~retur ~sampl ~score ~scori ~scrip ~sente ~sessi ~setti ~sever ~shape ~softm ~someo
-0.20 ~squar ~state ~stopp ~surfa ~switc ~that' ~threa ~throu ~toget ~torch ~train ~trans ~trito ~utili ~varia ~versi
-0.20 ~vocab ~withi ~witho ~worke ó>n в и
+0.20 00>mib 0>fails 0>gb 0>in 0>it 0>means 0>this 100>k 1024>and 10>not 128>prompts 128>requests 12>0 131072>on 14>2
+0.20 1500>frames 160>k 16384>for 16>and 16>gib 16>images 16>ok 16>works 1>1 1>21 1>6 1>goes 1>mb 1>the 1>to 20>k
+0.20 256>48 256>concurrent 256>to 27>000 2>13 2>31 2>fine 2>go 2>instead 2>k 3000>tokens 30>gb 30>gib 30>k 32768>and
+0.20 32768>crashes 32768>in 32768>with 32>layers 34>gb 3>ok 4096>in 40>k 40>layers 40>users 48>k 49>k 4>cards 4>k
+0.20 4>multiplies 4>개 4bit 512>samples 5>00 5>mb 64>k 64>long 64>sequences 65536>in 65536>on 65536>the 6>k 6>mb 70>b
+0.20 80>layers 8192>and 8192>ok 8192>the 8>beams 8>copies 8>in 8>mb 8>times 8>に 9000>tokens 90>k 90>page 9>k a10
+0.20 a>12 a>20 a>90 a>chat a>growing a>la a>leak a>million a>number a>single about>3000 accused admission advertises
+0.20 after>30 after>a after>loading agents all>i all>on alles alles>auf alloc allocating also an>8 and>batch and>dies
+0.20 and>have and>max and>needs and>not and>passes and>self and>their and>then answers answers>now apr architecture
+0.20 are>11 are>for are>only arranc arranc>ó array as>well at>120 at>c at>full at>most at>once at>start at>token
+0.20 auf>die available>blocks awq b b>awq b>goes b>w baj baj>é batch>16 batch>48 batch>64 batch>of batch>total
+0.20 be>held be>stored beam>1 beam>5 beam>search beam>width beyond bit>cache bit>file blamed blocks>0 blocks>than
+0.20 board board>and branches buffer>alone buffer>is buffer>that but but>not by>four by>itself c>16384 c>4096
+0.20 cache>after cache>and cache>by cache>dtype cache>fits cache>int8 cache>it cache>type cache>was cache_4bit
+0.20 cache_implementation cache_implementation>static cache_mode cache_mode>q4 cached caching caching>with call>in
+0.20 can>be cap cap>it capped>to card card>a card>and card>at card>in carry carry>their case cat cd cd>4096 chat>is
+0.20 chunked come>on comes comment complete completes computed concurrency concurrent>chats concurrent>sequences
+0.20 confession config>json configured context>buffer context>by context>halved context>in context>of context>slider
+0.20 context_length context_window_size context_window_size>4096 contexto contextsize>slider conversation's copy>was
+0.20 correct correct>the costs course crash critic cross>and cross>cache ct2 ctk ctk>q8_0 ctv ctv>q8_0 ctx>as
+0.20 cuda>graphs dead>at decoder's>cross decoding>starts deepspeed default default>context default>of demands did
+0.20 did>it dies>in dmitri documents does>not down>in down>to dtype>fp8 duit during>the dynamiccache e each each>hold
+0.20 each>holding each>keeping each>token each>with eats eight eight>slots el>contexto en>la enable encoder engine
+0.20 engine>refuses enough>left estimate even>a even>one every>token exhausted exits exl2 exl2>with exllama>loader
+0.20 f16 fa fail>with fails fails>c fails>in fails>since fills>it fills>the fine fit>any fit>but fit>it's fit>with
+0.20 fits>after fits>the flash>attention flight for>0 for>1500 for>200 for>32 for>512 for>64 for>9 for>even for>in
+0.20 for>k for>max_cache_len for>sglang forty fp8>made fragmentation free>after free_gpu_memory_fraction from>1
+0.20 from>256 from>it fully fully>on gb>alone gb>at gb>available gb>batch gb>board gb>gguf gb>reduce gb>since gb>then
+0.20 gb>weights generations gets>slower gguf give>c give>it gives>up go>down goes>on goes>through going gone good
+0.20 got>it gpu>6 gpu>blocks gqa>0 gqa>in greedy>goes grew grew>to grouped grouped>heads growing>with grown guilty
+0.20 had>been had>put had>this had>to half>and halved>it halves>it has>90 has>grown have have>had heads held here
+0.20 here>so hf histories history>isn't history>kills hold hold>their holding i'd i>blamed i>e i>needed i>raised
+0.20 i>set i>wanted i>wrote il>ne implementation in>16 in>exllama in>flight in>for in>layer in>llama in>lmdeploy
+0.20 in>max in>our in>sglang in>this in>transformers in>trtllm int8 int8>in is>10 is>16 is>26 is>30 is>fine is>left
+0.20 is>over is>preallocated is>simply is>smaller is>up is>what isn't isn't>trimmed isn't>used it it's it's>all
+0.20 it's>just it>a it>all it>failed it>fails it>kept it>no it>on it>over it>rebuild it>so it>tells it>to it>took
+0.20 it>under its>own j'ai>r json just>one k>at k>each k>in k>new k>on k>rather k>set k>tokens k>v k>was kb>of
+0.20 keeping keeping>its keeping>the keeps>growing kept>the key keys>for keys>values kills kills>it koboldcpp>with
+0.20 kv>in kv>kv kv_cache_dtype kv_cache_dtype>fp8 la>config la>primera larger late late>edit layers>had layers>of
+0.20 layers>x leak leak>in leaves>no left>for left>over len>8192 length>16384 length>of length>one length>until
+0.20 les>poids less let limit>at limited limited>concurrency literally llama llama>2 llama>server llama_new_context
+0.20 lm lmdeploy's lmdeploy>session_len loading>the loads>then log log>gpu log>line long>chats long>documents
+0.20 long>that longer lowering lowering>max_num_seqs m>so m>tokens made>a makes>ollama many max>batch max>running
+0.20 max_batch max_batch_size>128 max_batch_total_tokens max_input_len max_num_seqs>from max_seq_len>32768
+0.20 max_seq_len>4096 max_seq_len>in max_tokens maximum maximum>length may>no mb>token me>at me>just means memory>not
+0.20 message message>says mha mib million mistake mlc mlx model's model>1 model>answers model>file model>fits model>i
+0.20 model>isn't model>needs model>no model>on model>so model>was model>yaml more more>blocks my>12 my>mistake
+0.20 my>phone n>16 n_ctx>0 ne ne>restait needs>5 needs>it needs>its new>the no no>gqa no>grouped no>leak no>longer
+0.20 no>room no>way not>at not>enough not>even not>fail not>same not>the notebook notebook>the nothing>is now>on
+0.20 now>the num>seqs num_beams>10 num_ctx>131072 num_ctx>32768 num_ctx>65536 num_ctx>was number o>gqa of>128 of>256
+0.20 of>48 of>about of>course of>each of>history of>kv of>the of>tokens off>so offload offloaded ok ollama>ps
+0.20 ollama>with ollama_num_parallel>1 ollama_num_parallel>4 on>16 on>24 on>8 on>an on>my on>qwen on>tp on>two
+0.20 once>the one>request only>4 only>long our>case out>when outputs>are over>for overrides own>cache page>pdf
+0.20 paged>blocks paged>pool pages panel parallel>from passt past>3 past>of past_key_values paste pdf per per>request
+0.20 per>user phone planned planned>for poids pool pool>for pool>has positions possible ppo pre preallocated
+0.20 preallocated>for prefilling prefix>caching prefixes primera prompt>has ps put q4>in q4_0 q8 q8_0>ctv q8_0>fa
+0.20 quantised quantising questions qwen qwen>14 ragged ran>out rebuild rebuild>with reduce>c refuses release>is
+0.20 remained>on reply requests>is reservation reserves reserviert reserving reserving>the restait restores rollout
+0.20 rollout>engine rollouts rtx>4080 running running>requests runs>on s>fine same>4 same>layers same>time samples
+0.20 says>1 says>that scratch>buffer search>with send seq seq>length sequence>of sequences>at server>comes
+0.20 server>each server>up sessions>each set>20 set>for set>n_ctx set>ollama_num_parallel set>the sglang>and
+0.20 sglang>context sglang>with shared shift short simply simply>too simultaneous since>i since>model single>sequence
+0.20 sized sized>for sized>from slider>at slider>to sliding sliding>window slot slots>each small>but smaller>than
+0.20 so>every so>i so>long so>set so>that solved solved>it speculative splits starts>now starts>with static
+0.20 staticcache>with steadily stored streams svea takes takes>more takes>that takes>what tells>me tells>the tgi's
+0.20 tgi's>max tgi>max than>40 than>what thanks that>are that>can that>fails that>i'd that>model that>the the>12
+0.20 the>a10 the>attention the>board the>call the>card the>complete the>config the>configured the>context the>critic
+0.20 the>decode the>default the>engine the>estimate the>extra the>gguf the>history the>layers the>longest the>max
+0.20 the>maximum the>message the>model's the>modelfile the>page the>pages the>per the>pool the>prompt the>rollout
+0.20 the>rollouts the>scratch the>sequence the>server the>stored the>web the>weights the>window their>own then>crash
+0.20 then>the there there's>2 they're they're>in this this>model this>old this>one this>since till>the time>it times
+0.20 tipped>it tmaas to>30 to>32 to>4 to>4096 to>90 to>give to>go to>q8_0 tokens>4096 tokens>64 tokens>80 tokens>and
+0.20 tokens>from tokens>only tokens>per tokens>that tokens>was tokens>while too too>large too>much took took>that
+0.20 took>the trained trained>with tree tree>of trimmed trimmed>so trimming trtllm trtllm>left true>during turn turns
+0.20 two>3090 type type>with under under>load unless unless>you until until>the use_cache>true used>here used>to
+0.20 users>at users>ok v v3 v3>in v>for values>at values>for vision vllm>starts vllm>takes wanted>to wants wants>its
+0.20 warmup was>131072 was>all was>growing was>guilty was>my was>off was>set was>sized was>trained was>what way
+0.20 we>need web>server webui weights>1 weights>15 weights>are well>cd were>too weren't weren't>in what's>left
+0.20 what>eats what>remained what>the what>tipped what>you when when>20 where>16 while>the whisper whole width
+0.20 width>8 window>was with with>14 with>16384 with>4096 with>50 with>8192 with>context with>contextsize with>fa
+0.20 with>length with>max_batch with>max_batch_size with>max_new_tokens with>n_ctx with>num_ctx with>shared
+0.20 with>use_cache works works>for x x>65536 y>arranc yes yesterday your>memory zero zero>blocks ~accus ~admis
+0.20 ~adver ~agent ~answe ~archi ~arran ~beyon ~blame ~branc ~cachi ~comme ~confe ~conve ~corre ~cours ~criti ~deeps
+0.20 ~deman ~dmitr ~docum ~engin ~estim ~exhau ~fligh ~gener ~greed ~group ~guilt ~holdi ~keepi ~limit ~liter ~longe
+0.20 ~maxim ~messa ~mista ~mistr ~model ~multi ~outgr ~plann ~posit ~possi ~preal ~preem ~prime ~promp ~quest ~reduc
+0.20 ~remai ~repor ~resto ~runni ~secon ~serve ~settl ~simul ~slidi ~solve ~specu ~split ~stead ~strea ~studi ~thank
+0.20 ~they' ~trimm ~trtll ~unles ~value ~visio ~warmu ~weren ~whisp ~yeste è>s é é>duit é>el ó гигов из кэш по が>8
+0.20 き>ま で>き の>メ を>8 キ キ>ス コ>ン ッ>ト テ テ>キ ト>を メ メ>モ モ>リ リ>が ロ>ッ ン>テ 上>下 下 下>文 倍
+0.20 分>の 太 太>大 必 文 权 权>重 缓 缓>存 要 需 需>要 가 개 낮 니 됨 뜹 뜹>니 로 로>잡 류 를 버 상 생 서 서>버 스
+0.20 시>가 아 아>서 였 으 으>로 이 이>고 이>니 일 있>어 잡 잡>아 정 추 컨 트 트>를
+0.40 10240>mib 128>k 12>gb 13>b 16>gb 20>users 256>32 32>768 32>k 4096>loads 4>bit 800>kb 8>splits =0 after after>the
+0.40 after>weights and>it and>vllm batch bit buffer>size c>0 c>65536 caches came>on chats comes>up config
+0.40 context>model contextsize>16384 costs>800 cross ctx>solved cut decoder's down dtype even fewer>slots fills
+0.40 first>one fit for for>keys from>config full full>length gb>card generate>with generations>each give goes gpu>and
+0.40 greedy halved history in>lm it>loads it>works k>window kb koboldcpp>contextsize kv>offload left>after lm>studio
+0.40 lmdeploy lower>it max>model max>total max_cache_len max_num_seqs max_seq_len mib>in model>is model>len modelfile
+0.40 multiplies multiplies>the n_ctx no>kv now of>cache offload>it on>top overflowed own page parallel>slots
+0.40 past>keys prefix q8_0 q8_0>cache reduce reporter requests room room>for says second>cache sequence server
+0.40 session sglang shorter since sixteen slider slots>to starts static>cache staticcache studio tells tgi than
+0.40 than>the the>chat the>full the>gpu the>log the>past the>speculative the>static to>1 to>16 token>costs too>many
+0.40 top top>of total up use_cache weights>fit were>in with>no ~20000 ~buffe ~cache ~confi ~defau ~exlla ~offlo
+0.40 ~ollam ~overf ~overr ~paral ~prefi ~quant ~rebui ~rollo ~sglan ~short ~sixte ~slide ~start
+0.60 # 0 1>m 200>k and>values beam beams blocks buffer c>32768 cache>for chat concurrent contextsize draft
+0.60 draft>model exllama fewer fits fp8>kv growing keys>and koboldcpp kv>buffer layers left length loads long lower
+0.60 max_batch_size max_num_seqs>256 mb>per np np>2 ollama_num_parallel paged per>token prefill sequences session_len
+0.60 tabby the>model to>8192 total>tokens what ~26214 ~block ~decod ~growi ~halve ~kobol ~layer ~lengt ~lmdep ~stati
+0.60 ~token ~windo
+0.80 16>k fp8 gqa np>8 ollama seqs their values weights ~13107 ~concu ~histo ~reser ~seque ~weigh
+1.00 context len model num_ctx parallel tokens users window
+1.20 c>8192 keys token
+1.40 kv num slots ~conte
+1.60 c ctx k max past
+2.20 cache
""",
    "library_workspace": r"""
-0.60 cuda moved so
-0.40 b both by from from>the graph line model moved>it neither one tf_cudnn_workspace_limit_in_mb
-0.40 tf_cudnn_workspace_limit_in_mb>256 works ~conte ~neith ~secon
-0.20 # 000>mb 0>1 0>9 0>95 0>had 0>since 1024>the 14>and 1>15 1>3 1>is 200>x200 20>gb 210>mb 24>gb 30>as 30>leaves
-0.20 30>of 3>days 4096>was 4>30 4>k 64>mb 80>gb 8>mib =1 =2 =3 a>200 a>24 a>workspace adamw add algorithm>with
-0.20 algorithms>that alike all>of allocates>its allocation always ampere ampere>and an>old and>32 and>i and>it's
-0.20 and>tell and>was app arena as as>a as>before at>1 at>all at>once attention auf autotune>no bashrc batch>size
-0.20 been benchmark>is benchmark>was between big>deal block blocks board both>fail box buffer>is buffer>on built but
-0.20 but>the by>default c cache>is came card>has cards cc checkpoint choosing command compiled compute context
-0.20 contiguous costs costs>32 could>cudnn count cpp ctx cublas>handles cuda>cuda_dnn cuda>error cuda_dnn cuda_dnn>cc
-0.20 cudagraphs cudamalloc cudnn>be cudnn>deterministic cudnn>may cudnn>workspace cudnn_conv_use_max_workspace>1 cupy
-0.20 days deal decoder default>since del dense der detected device did disabled dockerfile docs does doesn't e effect
-0.20 eight embedding empty encoder engine>ok epoch error error>cublas_status_alloc_failed eval even ever failed>to
-0.20 false>so fft>algorithm fine fine>in first>card fixed for>an forever four fp32 frame frames from>scratch fyi gave
-0.20 ggml given grad gradients graphs grid h habit handler has>no have hence here hopper huge>workspace i images
-0.20 improvement in>a in>one in>the index inference inference_mode influence influence>on into is is>a is>false is>in
-0.20 is>measured is>too isn't ist it it>isn't its>communicator jax jetson>nano job keep keeps kept kilobytes leave>it
-0.20 len llama llm load loader loads log loop lora loss lowered>to main map max>autotune max_split_size_mb may mb>of
-0.20 me measured mem memory memorypooltype memorypooltype>workspace mib>on missing mode>on more mps my my>bashrc n
-0.20 network never nn no>cudagraphs no>effect no>improvement no>influence now num number of>it of>workspace off>cudnn
-0.20 offload ok>on old on>first on>hopper on>it on>the once only only>used op optimizer order other our our>tf output
-0.20 over part passed past pool prefill profile prompt python ram read release requested>size reserved resource rest
-0.20 rmm run run>with s sample sample>on saved says scratch>space second seconds see self server set set>the set>with
-0.20 set_memory_pool_limit set_memory_pool_limit>trt settempmemory>0 shape share shows side since since>1 single
-0.20 size>640 snapshot so>nothing so>the some src start starts state still stops stops>at suggested summary swap
-0.20 table takes>1 tell tell>us temporary>buffer tensor test tests thanks the the>1 the>benchmark the>build the>card
-0.20 the>dockerfile the>docs the>full the>gpu the>ort the>other the>rest the>same the>sample the>second the>snapshot
-0.20 the>start the>time the>whole the>workspace them third thought thus ti tile till time to to>1024 to>create
-0.20 together too total training trt>memorypooltype trt>w trtexec>mempoolsize true>no try turned turning two u until
-0.20 us used useless user v version was>false was>given wasn't we weights went where whisper whole windows with
-0.20 with>a with>autotune with>every with>the without workers workspace>1024 workspace>4096 workspace>per
-0.20 workspace_size x200 your zero ~activ ~adapt ~alway ~amper ~bashr ~begre ~betwe ~blend ~block ~captu ~chang
-0.20 ~check ~colum ~comfy ~compl ~compu ~conta ~conti ~corre ~crash ~cudag ~cudam ~datas ~decod ~disab ~docke ~doesn
-0.20 ~dropp ~effec ~embed ~encod ~entir ~excep ~featu ~float ~forev ~frame ~gathe ~gradi ~graph ~histo ~hoppe ~image
-0.20 ~inclu ~influ ~insta ~inter ~kilob ~large ~lower ~measu ~missi ~momen ~netwo ~numbe ~offlo ~other ~outpu ~param
-0.20 ~pictu ~predi ~prefi ~promp ~pytho ~quadr ~recor ~relea ~remov ~rende ~repla ~resol ~resou ~resta ~resul ~sampl
-0.20 ~scatt ~segme ~seque ~serve ~servi ~singl ~snaps ~stack ~start ~stati ~store ~sugge ~summa ~switc ~thank ~toget
-0.20 ~token ~train ~turne ~turni ~usele ~versi ~wasn' ~weigh ~whisp ~windo ~witho ~worke
+0.20 0>first 0>no 0>of 1080>p 14>th 16>channels 16>communicators 1>1 1>32 1>34 1>5 1>fails 1>left 1>of 200>mb 200>to
+0.20 2048>for 2048>x 23>4 256>x 28>instead 2>in 300>mb 300>streams 30>mb 32>channels 32>mb 34>on 3>8 3>x 4000>steps
+0.20 4>gb 4>nodes 4>of 4>гб 500>mb 512>before 512>mb 5>9 5>gb 6000>in 600>mb 60>k 64>threads 6>gib 79>1 79>2 7>gb
+0.20 8>communicators 8>go 8>helped 8>made 8>mb 9>gb =4 a>dummy a>full a>gtx a>jetson a>new a>temporary a>work
+0.20 about>the after>the again again>in al alg1 alg2 alg3 algo>with algo_fwd algo_fwd>small algorithm>search
+0.20 algorithms>with all>reduce all_reduce all_to_all alloc allocate allocate>an allocate>its allocated>a
+0.20 allocator>had already>and an>8 an>algo and>fits and>gave and>gone and>it and>takes and>that's and>then
+0.20 and>they're any any>implementation anymore arbeitsspeicher are are>1 are>cached are>made are>outside area>and
+0.20 area>not array>itself as>its as>large as>much as>only as>the aside aside>the asked asks>19 asks>for at>99
+0.20 at>cublascreate at>each at>that at>the autotune's autotuner's autotuning autotuning>of available avec back
+0.20 backend>of backends backward>filter batch batch>from batch>one batch>runs batched batched>svd be>made
+0.20 because>torch before>it benchmark>tries benchmark>true benchmarking benchmarks big bilstm brim buffer>and
+0.20 buffer>was buffers buffers>1 buffers>2 buffersize build>script builder>workspace building builds builds>its
+0.20 but>it by>then bytes cache cache>held cached caffe call can't>allocate candidate candidate>and candidates
+0.20 card>already card>at channel>buffers choice chooses chooses>another chunk clone clone>each clones comes>out
+0.20 comes>up communicator>i communicators compile compiles config>max_workspace_size configs>in conv>algo_fwd
+0.20 convolution's convolution's>scratch convolution>algorithm convolution>is convolutions copies copies>of copy>and
+0.20 cost could>not couldn't couldn't>get cpu crash>was creating creating>the csr cub cublas>can't
+0.20 cublas_status_alloc_failed cublas_workspace_config>16 cublascreate>with cuda>failure cudnn's cudnn>benchmark
+0.20 cudnn>couldn't cudnn>enabled cudnn>fastest cudnn>handles cudnn>rnn cudnn>status cudnn>was
+0.20 cudnn_conv_algo_search>exhaustive cudnn_conv_algo_search>heuristic cudnn_conv_layer
+0.20 cudnn_conv_use_max_workspace>0 cudnn_status_not_initialized cudnnrnn cufft>plans cufft_alloc_failed cufftplan3d
+0.20 cufftplanmany cure cures cusolver's>buffer cusolver's>syevd cutlass>autotune d darknet data data>is davinci's
+0.20 decreasing deepep default>in default>instead describe detector's deterministic>true device>request die dies
+0.20 dies>in dies>on dilated dispatch dnn dnn>conv double double>the down down>to due due>to duit dummy
+0.20 dummy>all_reduce each>allocate each>new edit edit>2 eigh>on enable enabled>false engine engine>build engine>file
+0.20 engine>was enough>with env ep epoch>goes estimation every>stream exceeded exceeded>what exhaustive>in
+0.20 explanation explanation>is extension>with external external>buffer factor fail>in failed>and failed>as failed>on
+0.20 failing failing>call failing>in fails fails>before fails>in failure failure>2 faiss false>it false>stopped far
+0.20 far>more fastest few>hundred fft>plan file>from filled filter>algorithm find>any find>step fine>now first>all
+0.20 first>cell first>conv first>iteration first>step fits flag>dnn flags flags_conv_workspace_size_limit
+0.20 flags_conv_workspace_size_limit>512 flashinfer for>4000 for>60 for>64 for>a for>every for>my for>node for>one
+0.20 for>tactics for>that for>the foreignnode found>nothing from>200 from>a from>outside front full full>to fwd g>is
+0.20 gave>up gb>1 gb>arbeitsspeicher gb>failed gb>fast gb>fixed gb>for gb>here gb>on gb>per gb>true gb>workspace
+0.20 gesvd get>its go>down go>somewhere goes>in goes>through good got gpu>has grabbed grabbed>the gromacs group
+0.20 group>per grouped groups gtx gtx>1650 had>already had>left had>only had>taken had>to handle's handle>could
+0.20 handles handles>this has>12 has>left has>none held held>every helped heuristic heuristics huge hundred>mb hungry
+0.20 i'd>rather i>know i>lowered i>use if>i implementation implementation>for in>cudnn in>init in>ncclcomminitrank
+0.20 in>onnxruntime in>ort in>tensorrt ines init>of init>passes initial input>for inputs>were insufficient
+0.20 insufficient>workspace is>4 is>enough is>fine is>loaded is>misleading is>none is>on is>right it's it's>created
+0.20 it's>the it>1 it>compiles it>fit it>fits it>in it>just it>lives it>run it>train it>would its>buffers its>channel
+0.20 its>input its>own its>temp itself itself>is j'ai>r jetson just just>after k>matrix keras kernel>allocated keys
+0.20 know know>but known known>problems kv>in large large>as last>byte late layers>workspace lazily lazy leaves>a
+0.20 leaving>it left>and left>no less let let>the library library>for limit limit>for limited linalg linalg>eigh
+0.20 loaded loaded>before longer>samples lower lowered>the lwork lwork>of m>x made made>it made>per malloc many
+0.20 matrix>has matrix>use max_workspace_size>1 max_workspace_size>was mb>and mb>available mb>for mb>left mb>were
+0.20 mb>with memory>growth memory>hungry memory>in memory>left memory>that mempoolsize mib>for milo miopen_find_mode
+0.20 miopen_find_mode>fast misleading mode>off model>is models>are moe much my>array my>batch my>build my>rx n>i
+0.20 native nccl>warn nccl_buffsize>down nccl_buffsize>smaller ncclcomminitrank>failed needed needs needs>a
+0.20 needs>room net net>runs net>the new new>image nine nms no no>engine no>fail no>implementation no>slack no>space
+0.20 node none none>for nonfused normal not not>be not>find not>the nothing nvshmem of of>1 of>79 of>80 of>9
+0.20 of>exhaustive of>keras of>temp off>ok off>the on>256 on>64 on>a on>gpu on>start on>this on>with one>it
+0.20 one>shared only>90 onnx onnx>on onnxruntime or>the ort out out>while outside>of own>context own>scratch p2p
+0.20 paddle paddle>flags_conv_workspace_size_limit pass passes peak peers per>communicator per>pair per>thread picks
+0.20 plan>for plan>of plug plug>in plugin plus plus>the pool>limit prints problems process process>group
+0.20 process>groups provided provided>0 pruned put query radix raise raising ran ran>out ran>with rank>from rather re
+0.20 re>runs readme reduce>and refused required reserves reserves>1 returns returns>null right>the rnn>reserve
+0.20 room>for running>it runs>at rx rx>7900 same same>batch same>net samples>the says>skipping scratch>area
+0.20 scratch>for scratch>of script search>in ses set>to sets settempmemory setting setting>cublas_workspace_config
+0.20 setup several several>gigs shared>handle simply>out size>8192 size>query skipped>for slack slow small
+0.20 smaller>value so>i'd solved>in solver somewhere sort>needs space>for space>in space>of space>to speed's split
+0.20 split>factor standardgpuresources standardgpuresources>reserves stopped stopped>it straw stream subdivisions
+0.20 syevd syevd>asks symmetric tactic>device tactic>skipped taken takes>all takes>the tampons temp>memory
+0.20 temporaries temporary>storage ten>times tensorflow>takes tensorrt>builder tensors>was tf tf's
+0.20 tf_cudnn_use_autotune tf_cudnn_use_autotune>0 th that's that's>the that's>what that>3 that>length that>returns
+0.20 the>14 the>allocator the>array the>batched the>big the>brim the>convolution's the>crash the>data the>detector's
+0.20 the>env the>explanation the>handle's the>handles the>huge the>initial the>input the>inputs the>keys the>last
+0.20 the>layer the>library the>list the>memory the>model the>models the>nano the>net the>notebook the>one the>peak
+0.20 the>provider the>readme the>rnn the>simulator the>small the>sparse the>split the>svd the>tensorrt the>tf
+0.20 the>theano the>trace the>triton the>tuning the>usual the>very the>winograd theano theano>flag then>dies
+0.20 then>there there there>are there>is this>device thread thread>and threads through>as through>on tie tiles
+0.20 times>16 times>the tiny to>512 to>a to>fail to>get to>go to>insufficient to>it tokens>per too>big took>3
+0.20 took>less torch's torch>backends torch>had torch>linalg trace trace>it's train>with transformed trial tries>the
+0.20 triton>autotune triton>kernel trt>builder true true>is true>takes trying>the tuning tuning>run up up>after
+0.20 up>front up>its update>workspace use usual variants very very>same vram w wanted wanted>its wants>a wants>three
+0.20 warn warn>cuda warnings was>4096 was>8 was>at was>double was>free was>in was>refused was>the was>too was>what
+0.20 weights>took were were>left were>too weren't weren't>to what what>was when when>creating when>it while>trying
+0.20 winograd>nonfused with>1 with>cudnn with>false with>no with>split work>area workspace>1 workspace>at
+0.20 workspace>of workspace>required workspace_limit_bytes workspaces>of x x>2048 x>my x>n xla's xla>autotune yes
+0.20 ~10737 ~96636 ~alloc ~anymo ~arbei ~avail ~backe ~bilst ~cache ~choic ~clone ~colle ~compi ~conv3 ~copie ~could
+0.20 ~cufft ~darkn ~decre ~deepe ~descr ~dilat ~dispa ~doubl ~engin ~excee ~expla ~exter ~facto ~faili ~faste ~fille
+0.20 ~filte ~flash ~forei ~groma ~growt ~helpe ~hungr ~imple ~initi ~insuf ~itera ~itsel ~jetso ~lazil ~limit ~linal
+0.20 ~loade ~memor ~mempo ~misle ~nativ ~neede ~nonfu ~norma ~nothi ~nvshm ~onnxr ~paddl ~picke ~print ~prune ~raisi
+0.20 ~rathe ~readm ~reduc ~refus ~requi ~scrip ~sette ~setti ~sever ~solve ~somew ~speed ~spgem ~stand ~statu ~stopp
+0.20 ~subdi ~symme ~tampo ~tenso ~that' ~thean ~threa ~torch ~tunin ~wante ~weren ~x8192 ~буфер ~выклю ~отклю ~перем
+0.20 à é>duit выключил гигов он через き の>作 作 作>業 域 大 好 就>好 業 業>領 領 領>域
+0.40 16>8 1>28 2>gb 46>gb 8>gb =0 algorithms algos area back>with benchmark>mode buffer buffer>for build builder bwd
+0.40 byte caffe's card card>was comes>back config configs creation cublas_workspace_config cublascreate>found
+0.40 cublaslt cusolver cusolver's cusparse cutlass default deterministic every exhaustive fast fft>plans filter
+0.40 find>mode first>call for>its for>memory found found>no full>card gb gesvdj get gpu>put grabs had handle>creation
+0.40 handles>are implicit implicit>gemm initialized is>really its kernels last layer level max max_size max_size>4 mb
+0.40 mb>on memory>up miopen>find mxnet mxnet_cudnn_autotune_default mxnet_cudnn_autotune_default>0 nccl>init
+0.40 nccl_max_nchannels nccl_max_nchannels>4 nccl_nvls_enable nccl_nvls_enable>0 nchannels no>room not_initialized
+0.40 nothing>on nvls own plan>cache plans pme pme>cpu pme>on really reduce reserve rnn room runs search size skipped
+0.40 sort sort's split>k status svd temp>storage temporary tensorrt the>convolution the>first the>handle then>it's
+0.40 thrust>sort times took tries triton trtexec trying what>failed with>benchmark workspace>limit xla ~caffe ~candi
+0.40 ~cuspa ~cutla ~exhau ~faile ~gesvd ~heuri ~impli ~libra ~reall ~reser ~skipp ~sort' ~strea ~trito ~trtex ~tryin
+0.40 ~алгор
+0.60 0>and asks buffsize channels communicator cublas cudnncreate eigh false find first for got>nothing input left
+0.60 magma matrix max_workspace_size miopen mode nccl_buffsize ncclcomminitrank off reserve>space smaller space
+0.60 storage streams stuffed tactic tactics takes thank thank>you the>matrix thrust wants winograd work>array
+0.60 xla_gpu_autotune_level xla_gpu_autotune_level>0 ~build ~chann ~creat ~deter ~group ~kerne ~matri ~miope ~searc
+0.60 ~small ~stora ~stuff ~tempo ~thrus ~winog
+0.80 algo algorithm array benchmark>false comes convolution cublascreate cufft>plan failed fft gemm temp ~cudnn
+1.00 init plan work ~commu ~cusol ~ncclc
+1.20 benchmark cufft handle ~algor ~autot ~buffe ~convo ~cubla ~tacti
+1.40 scratch ~bench ~handl ~scrat ~works
+1.60 conv nccl
+1.80 autotune
+2.00 cudnn
+2.60 workspace
""",
    "logits": r"""
-0.60 gpu mb
-0.40 a after an cache card cpu cuda epoch graph had has heads i k>tokens list logits>are max mode nothing
-0.40 position>logits since size torch ~buffe ~devic ~kerne ~nothi
-0.20 0>1 0>9 10>k 128>so 16>heads 17>gb 1>1 1>and 1>gb 1>is 20>k 4>k 5>k 6>gb 90>k about above adam after>the
-0.20 allocated already and and>outputs and>the and>then append applied applied>liger are are>computed around as
-0.20 as>their at>0 at>224 at>32 at>6 attention attentions back batch>1 before>any being best between block buffer
-0.20 buffers bug built by by>the c calls came can't cards cat check chunks chunks>of code come come>to comes computed
-0.20 computed>in config confirmed could curious custom d default dense device dict die dies>at does doesn't e each
-0.20 eager embed enable enabled encoder entropy>is error eval>keeps fail failed false feature features file first
-0.20 float>loss for>20 for>32 four>times fp16 frame free full>logits g gave gb gb>for gb>of gigs gives good got gpus
-0.20 gradients graphs growth h history if image images in>a in>bf16 in>chunks in>full in>its in>the in>your inference
-0.20 init instead intermediate into>the is>5 is>none is>ok isn't it it>is it>isn't it>was its jax job keeps
-0.20 keeps>only keeps>the kernel kernel>to kernels keys know later layer>is left liger>kernels limit load loaded
-0.20 loading loads log>line logits>1 logits>in look loop map maps mask mb>in mean mem memory missing mit mode>as
-0.20 modules moe moments my my>notes my>theory myself new no node nodes none none>in notebook notes np number nvidia
-0.20 nvidia>smi o of>1024 on on>the one onto optimizer our out>of output>in output_attentions output_hidden_states
-0.20 own pairwise parameters part past per per>head per>request pixels place planned plugin pool
-0.20 preprocess_logits_for_metrics>takes promises put px q qk qk>t ram ranks read readme relative relative>position
-0.20 results room running runs sample samples says see sees sentences session set share should shows single smi so
-0.20 so>each so>it so>logits so>that softmax>scores somebody someone squared stack starts state stepped still store
-0.20 streams swap table takes takes>the ten ten>classes test text that>eval that>isn't that>of the>argmax the>card
-0.20 the>log the>model the>rest the>second their then theory this those ti times>that to>float32 together tokens>and
-0.20 tokens>in too total training training>mode two up upcasting update used vae val validation vit vit>b
-0.20 vocabulary>has vram w was we what which windows with>256 without workers would>be you your zero ~accum ~alloc
-0.20 ~alrea ~appen ~appli ~aroun ~bench ~besid ~betwe ~confi ~conta ~conte ~curio ~custo ~datas ~defau ~detac ~doesn
-0.20 ~dynam ~enabl ~encod ~excep ~faile ~featu ~forgo ~graph ~histo ~image ~insta ~inste ~inter ~laten ~loade ~loadi
-0.20 ~memor ~missi ~momen ~mysel ~noteb ~numbe ~nvidi ~optim ~other ~pairw ~param ~patch ~pictu ~pipel ~pixel ~plann
-0.20 ~plugi ~point ~print ~proce ~promi ~quadr ~readm ~recor ~reduc ~relat ~relea ~rende ~repor ~reser ~resta ~runni
-0.20 ~sente ~servi ~sessi ~share ~singl ~someb ~someo ~squar ~start ~stati ~stepp ~strea ~switc ~theor ~toget ~updat
-0.20 ~varia ~windo ~witho ~worke для
+0.20 # 0>15 0>in 1024>50257 1024>tokens 10>m 120>k 151>936 16384>tokens 16>completions 16>k 17>3 18>1 18>5 1>2 1>b
+0.20 1>contiguous 1>did 1>for 1>gib 1>in 2048>50257 20>and 24>to 250>112 256>k 256>works 25>만 29>gb 2>m 3000>and
+0.20 30>k 31>gb 32>in 32>k 33>gb 3>8 3>million 4096>151936 4096>x 40>gb 42>gib 4>41 4>6 4>bytes 4>so 4>x 500>k
+0.20 50257>4 50>k 512>50257 5>gib 60>gb 60>k 71>to 800>k 8192>tokens 8192>x 8>2048 8>4 8>b 8>completions 8>gb 8>x 9>8
+0.20 =5 a>12 a>batch a>gradient a>second a>time a>vocabulary a>while adaptive adaptive>softmax after>all again
+0.20 against against>the all all>else all>of all>positions all>predictions all>steps along along>the always and>it
+0.20 and>kept and>long and>makes and>rejected and>student and>this and>training and>unmasked another another>copy
+0.20 answers appears are>16 are>fine are>small argmax>eval array array>of as>large as>soon as>target at>a at>all
+0.20 at>batch at>each ate ate>it attention>flash axis b>lora b>s b>x bad>idea batch>16 batch>2 batch>512 batch>64
+0.20 batch>8 batches beam beam>at beam>search because>it big>chunk blew blocks>have body bonus both bottom bottom>of
+0.20 bpe bring bring>the bs bs>16 bwierzba by>mistake can>have caption categorical ce>from characters chosen
+0.20 chosen>and chunk>is chunked>ce chunking chunking>the classes>and classifier>has closing>thanks columns comment
+0.20 complete compute_metrics>receives computes computing computing>it computing>the concat context>8
+0.20 contiguous>makes contiguous>that's continues copy>of cpp cpp>python crash>sits creates creates>a crossentropy
+0.20 ctc ctx cures de decoder decoder's dictionary did did>it dies dies>right digit disappear dist distillation
+0.20 distributions>for div do>it down dpo>precomputed dropped duplicate each>eval each>of edit edit>2 else ends
+0.20 enormous enough>to entire entries entries>and entries>for entropy>bonus entropy>line entropy>over era era>lo
+0.20 error's eval>goes eval>with evaluate evaluation every every>position every>token exactly extra extra>memory f
+0.20 f>cross_entropy face>recognition failing failing>request fails>in fc fell fine first>with fits flash>is float>a
+0.20 float>copy float>of floats for for>all for>each for>every for>it for>one for>prefill forward four>bytes fp32>for
+0.20 from from>24 from>71 from>liger full>copy full>distributions full>vocabulary fused>loss gathers gathers>n gb>and
+0.20 gb>copy gb>drop gb>in gb>plus gemma's>vocabulary generate generated get goes>beyond gone grad gradient grpo's
+0.20 guilty hanako has>3 have>run head>output here hf holds hot huge huge>output i>moved i>train idea identities
+0.20 identities>batch ids in>8 in>dpo in>evaluate in>grpo in>llama in>logits in>modeling_llama in>nn in>order
+0.20 in>sglang in>trl input_ids input_ids>with install>one is>as is>at is>enormous is>enough is>exactly is>on
+0.20 is>where it's it>answers it>disappear it>fits it>shifts it>we items joint>is joint>output k>bpe k>classes k>docs
+0.20 k>i k>logits k>long k>to k>token k>tokenizer k>wide kd keeps>a kl>with kl_div la labels languages large>as
+0.20 largest largest>tensor last last>position layer layer's>result layer>of len len>512 length length>4096
+0.20 les>logits liger's liger's>fused liger>fused line line>8 line>patch line>that llama>3 llama>cpp lm>eval
+0.20 lm_head>hidden_states lo lo>que log>probabilities logits>contiguous logits>logits logits_all>true logits_all>was
+0.20 loglikelihood logprob>pass logprobs>of long long>prompt long>prompts lora>and loss>along loss>at loss>needs
+0.20 loss>over loss>the losses m>floats mainly makes>another makes>yet masked masked>and masked>positions matches
+0.20 materialises materialises>a matrix max_logprobs mbart me>11 memory>of micro>batch million million>classes
+0.20 mistake mlm mlm>head model model's model's>log model>has model>log modeling modeling_llama monster more mt5
+0.20 multilingual multiplied multiplied>with mxh my>one my>sequences my>traceback n n>512 n_ctx n_ctx>32768 need
+0.20 needed needs>both nested never>builds never>the next>to nll nllb nmt nn>crossentropyloss nn>linear no>longer not
+0.20 not>attention not>the not>your num of>1 of>2048 of>3000 of>800 of>every of>model of>modeling_llama of>my of>the
+0.20 of>them of>these old>policy on>1 on>1024 on>qwen one>for one>more one>piece one>that one>with one_hot ones>only
+0.20 only only>and only>need only>the oom option or>so order order>to ordinary ours out>4 output>distribution
+0.20 output>for output>is output>layer output>layer's output_scores output_scores>true outputs over>1 over>1024
+0.20 over>30 over>a over>the padded>to parallel partial partial>fc pass>through passes patch patch>and peak>memory
+0.20 peak>went per>step per>token per_device perplexity>script pic pip>install plus policy por position>in
+0.20 positions>at pour ppo precomputed>them predictions>and predictions>of preds preds>of probabilities probs>are
+0.20 probs>in projected projection>to prompt>not prompt_logprobs>1 prompt_logprobs>20 proportional proportional>to
+0.20 pruned pruned>loss py python que qwen's r raises>at receives recognition ref>model reference rejected removed>it
+0.20 request resolved response returning row row>for row>of rows>in run run>scores s>v same>prompt same>time sampling
+0.20 sampling>with sasrec saved>me score scores>and scores>in scores>is scores>of search second>pass selective
+0.20 selective_log_softmax selective_log_softmax>in sequence sequences>are set>it sft shape>n shift_logits>contiguous
+0.20 shift_logits>logits shifts shouldn't shouldn't>be sits>in sized slices slices>with smooth smoothing>materialises
+0.20 so>it's so>there softmax>instead softmax>over solved somewhere somewhere>in soon soon>as sort sort>the speech
+0.20 speech>model split split>the stacked states states>are states>get step>kept stops stores stride suffers survives
+0.20 swapped>the t>v t>x tables target>length targets teacher's teacher>and tensor tensor>is tf>one_hot than>the
+0.20 that's that's>one that>dies that>fails that>option the>28 the>4 the>bad the>big the>bottom the>complete
+0.20 the>cross the>cross_entropy the>dictionary the>digit the>embedding the>engine the>entire the>eval the>extra
+0.20 the>face the>failing the>frozen the>full the>fused the>gather the>grad the>gradient the>guilty the>huge the>kl
+0.20 the>largest the>layers the>liger the>logprob the>long the>masked the>original the>output the>peak the>prefill
+0.20 the>projection the>reference the>run the>same the>sequence the>server the>softmax the>speech the>teacher
+0.20 the>teacher's the>tokenizer the>tokens the>traceback the>trouble the>word them>and there>the these though
+0.20 tied>embedding time times times>2 times>4 times>a to to>120 to>128 to>17 to>256 to>300 to>38 to>b to>call
+0.20 token>log tokenizer tokenizer>for tokenizer>from tokens>fails tokens>ok tokens>with tokens>x took>a top
+0.20 torchtune traceback traceback>ends train>with trainer trainer>and trainer>gathers trains trains>again
+0.20 transducer's transformer transformers>4 trl trl>0 trouble turned>off tzuhan u>x units unmasked unmasked>position
+0.20 unsloth up>on ur use version>please view>1 vllm>with vocab>in vocab>is vocab>times vocab>was vocabulary>at
+0.20 vocabulary>scores vocabulary>sized was>needed was>padded was>true we>fit went went>from what>ate where where>it
+0.20 while>to whisper whole whole>distribution whole>sequence why wide>as wins with with>250 with>60 with>an
+0.20 with>beam with>checkpoint with>prompt_logprobs with>teacher with>trainer with>v without>that word word>scores
+0.20 words>at words>four x x>128256 x>4096 x>8192 x>t x>u x>v xlm xlm>r yet>another yet>it z>loss ~11954 ~15206
+0.20 ~25000 ~26214 ~40000 ~adapt ~again ~alway ~anoth ~answe ~appea ~backw ~botto ~bwier ~calcu ~capti ~chara ~chose
+0.20 ~colum ~comme ~conca ~deman ~dicti ~dimen ~disap ~dropp ~embed ~enorm ~entir ~entra ~entri ~error ~exact ~faili
+0.20 ~forwa ~gener ~gradi ~grpo' ~guilt ~hanak ~ident ~joine ~label ~langu ~large ~lengt ~liger ~logit ~logli ~losse
+0.20 ~mainl ~match ~mater ~matri ~milli ~mista ~monst ~multi ~neede ~optio ~paral ~passe ~polic ~preco ~proba ~promp
+0.20 ~propo ~prune ~pytho ~qwen' ~recei ~recog ~refer ~rejec ~reque ~respo ~salid ~sampl ~sasre ~searc ~shift ~shoul
+0.20 ~slice ~solve ~somew ~speec ~state ~store ~strid ~suffe ~table ~targe ~that' ~thoug ~trace ~train ~troub ~tzuha
+0.20 ~unmas ~unslo ~vanis ~whisp ~x2048 в и 、>最 う>に す>る に>し の>出 ま>っ る>よ を>全 一 一>行 万 万>の 位 出
+0.20 出>力 力 後>の 算 置 計 計>算 가>25 가>너 개 개>라 결 계 계>산 까 까>해 나 너 너>무 니>까 라 력 로>나 마 만
+0.20 만>개 무 산 손 손>실 실 실>을 어>휘 을 지 청 크 텐 텐>서 하>니 해>결 휘 휘>가
+0.40 128>k 151936>4 151>k 1>ok 512>50265 8>4096 always>the and>vllm arcface argmax at>the b>t backward>of batch>32
+0.40 batches>of beams big bytes chunk classes>in completions compute compute_metrics cross>entropy crossentropyloss
+0.40 cut cut_cross_entropy distil distribution distributions dropped>that embedding embedding>is exactly>tokens
+0.40 final>projection float32 float>is for>448 full fused>linear gather gemma gemma's gib head>with hidden
+0.40 hidden>states in>fp32 is>b is>the it's>not joint k>entries liger linear>ce lm_head log>probs logits_all
+0.40 logits_to_keep logits_to_keep>1 loss>on made made>the metrics micro>batches need>the needs nn no>oom
+0.40 num_logits_to_keep>1 of of>shape off off>and on>fine only>last outputs>for parallel>loss pass position positions
+0.40 precomputed predictions prefill preprocess preprocess_logits_for_metrics preprocess_logits_for_metrics>with
+0.40 projection ref request>is return_logprob rnn rnn>t sampled sampled>softmax scores>for scoring sequences sglang
+0.40 shape shift shift_logits split>into t>joint t>u teacher the>final the>scores tied tokens true true>in u u>v
+0.40 upcast vllm vocab>parallel way wide with>argmax with>gemma works yet ~arcfa ~argma ~compu ~cross ~disti ~evalu
+0.40 ~float ~gemma ~hidde ~logpr ~maske ~predi ~prefi ~resul ~scori ~seque ~sglan ~stude ~survi ~trans ~upcas ~куска
+0.40 ~пробл ~слова ~счита ~хвата по проблема словарь тысяч хватает
+0.60 152>k 250>k b chunked>loss classes contiguous cross_entropy dpo eval final fp32 fused in>float it's>the k>words
+0.60 keep kl label label>smoothing linear llama logps makes micro num_logits_to_keep over perplexity probs qwen
+0.60 result return smoothing t torchtune's torchtune's>cewithchunkedoutputloss ~12825 ~class ~compl ~entro ~gathe
+0.60 ~linea ~perpl ~proje ~smoot ~teach ~torch
+0.80 batch cewithchunkedoutputloss chunked copy grpo lm log_softmax logits>float logprob peak prompt prompt_logprobs
+0.80 the>loss v words ~15193 ~cewit ~chunk ~conti ~distr ~softm ~token
+1.00 ce cross logprobs output scores the>head token vocabulary ~score
+1.20 k log ~outpu ~posit ~vocab
+1.40 float
+1.60 entropy head loss vocab
+1.80 softmax
+2.20 logits
""",
    "model_weights": r"""
-0.80 cache
-0.60 batch each k mb of>the ~buffe ~memor ~train
-0.40 1>5 2>gb 4>1 adam after around at>the buffer card>is free from>the grad graph host it's it's>the last len limit
-0.40 loss mem more off optimizer output per pool run s state step tensors test torch train true v w zero ~alloc
-0.40 ~aroun ~conte ~reque
-0.20 0>1 0>2 0>3 0>4 0>5 0>8 0>9 0>and 0>in 0>on 100>gpu 10>gb 11>gb 12>gb 14>gb 16>bytes 17>gb 1>2 1>and 1>g 1>gb
-0.20 1>is 1>t 20>gb 24>gb 2>7 2>9 32>k 3>gb 40>gb 46>7 4>6 4>k 5>b 5>gb 60>gb 64>gb 6>1 6>9 6>of 80>gb 8>k 9>e9 =4 =5
-0.20 a100>80 a>1 a>b a>bit a>model about>14 above activations adamw add added after>loading all>33 all>combinations
-0.20 all>right all>the alloc allocated alone>exceed always am amp an an>h100 and>about and>b and>my and>never and>not
-0.20 and>ollama and>the and>v app aren't arena args array as>it at>0 at>6 at>all ate attention attn b>b b>for b>model
-0.20 b>q4_k_m b>with backend backward base>to batch>of batches be>the because>the before>it before>the beside>the
-0.20 best between big block blocks blows box buffer>size buffers by>hand by>the c cache_4bit can can>see card>and
-0.20 card>i card>then card>was card>zero cell change channels chat checkpoint>gets checkpoint>on checkpointing chunk
-0.20 chunks ckpt combinations come>to comes>to comparison computed concurrency container context contextsize conv
-0.20 costs could>you couldn't cpu>first created crop ctx cuda>0 cuda>and cudf cudnn cupy current cut data dataset
-0.20 debug decoder del desktop device>cpu device>cuda device_map>0 devices dict display docs double>quant dreambooth
-0.20 dropped>it drops e each>fails eager edit ends enough entropy epoch error eval evenly exactly exceed>the extra f
-0.20 fa fail fails>somewhere false feature features file>was fine>tune fine>tuning first>card fix fixed flash flask
-0.20 flat float32>that for for>all for>comparison for>one for>reference for>sdxl fp8>kv fraction frames freed frozen
-0.20 fsdp full>fine function gb>at gb>is gb>per gb>used gb>weights gib>in gone gpu>1 gpu>6 gpu>is gpus gradient grads
-0.20 graphs grid growth h had>no half>a half>of hand has>46 has>two have>tried head heads held help hence heron his
-0.20 hot i'd i>do i>get i>noticed i>put i>was id idle if if>the images in>4 in>a in>it in>one in>that in>the in>torch
-0.20 in>total index inference influence is>3 is>8 is>at is>b is>called is>full is>it is>loaded is>ok is>on is>out
-0.20 is>what issue it's>a it's>not it>and it>in it>runs it>still it>took it>was itself jax job jobs just>for keys
-0.20 killed know kv l latest layers>and layers>offloaded leave leaves leaving left>for less less>than let lets list
-0.20 lives llama>3 llm_load_tensors llm_load_tensors>offloaded load>model load_model load_tensors
-0.20 load_tensors>offloaded loaded>once loading>model loading>the loads>the local location log logits long look
-0.20 look>at loop lora low_cpu_mem_usage lr m>parameters made map_location maps mask master master>weights maybe
-0.20 maybe>your me meant memory mib million>parameters minutes mlock mmap mode model>card model>dtype model>in models
-0.20 models>heron moments mostly my>own nccl needs never>got new next no>gpu no_grad nodes none nope normal not>the
-0.20 notebook np num_ctx num_ctx>32768 numpy nvidia nvidia>smi of>12 of>24 of>a of>all of>an of>half of>layers
-0.20 off>the offload_folder old ollama>ps on>cuda on>each on>my on>to on>two once once>in one>too ones only only>the
-0.20 onto>the oom op open our out p page pairs parameters>so partition passes past patch path peak picture pinned
-0.20 plan plus>two pod post prefill prints process profile prompts ps pt pth put>the py python q4_k_m>gguf quadratic
-0.20 question queue raised ran rank rank>0 ranks read record reduce release repeating repeating>layers reports
-0.20 request requires reranker reserved restarting results returns right right>after rmm running runs
-0.20 safetensors>with same saved saw say says>2 scene scratch sd search second>one seconds sees seq sequence server
-0.20 service set>it set>to seven shape sharded shares shows side sits sized sizes slicing slot slots small smi
-0.20 snapshot so>its softmax some sorry space splits>the start started starting states stayed stays>on steps story
-0.20 strategy swap system t tell tensorflow tf that>i that>is that>line the>3 the>display the>docs the>engine
-0.20 the>error the>forward the>gpu the>host the>image the>last the>lora the>loss the>net the>optimizer the>record
-0.20 the>same the>story the>table the>weekend their then there there's there>are these think third this>card thread
-0.20 threads through ti tile time to>16 to>4 to>6 to>a to>cpu to>gpu to>it to>load to>me to>say token tokens too>big
-0.20 top torch>cuda torch>load total total>and trainable trained training trains tried tried>the triton tuning
-0.20 two>text u under unloading until>the up>on update us usage used user uses using v2 values variable virtual vllm
-0.20 warm warm>up was>fine was>going was>never was>on was>still we weekend weight weights>on well what what>the where
-0.20 where>it which whose why wide window windows with with>0 with>6 with>a with>device_map with>it with>no work
-0.20 workers workspace wrote xformers you>print you>wrote ~alway ~appen ~appli ~aren' ~avera ~backe ~backw ~batch
-0.20 ~bench ~betwe ~blend ~block ~cache ~calle ~captu ~chang ~chann ~chunk ~class ~colle ~colum ~combi ~compa ~compu
-0.20 ~concu ~could ~cudam ~datas ~decod ~delet ~deman ~deskt ~detec ~disab ~displ ~distr ~dream ~dropp ~enoug ~evenl
-0.20 ~exact ~excep ~expla ~featu ~finis ~follo ~forme ~fract ~frame ~freez ~froze ~funct ~gathe ~gradi ~graph ~handl
-0.20 ~histo ~image ~impor ~infer ~influ ~inter ~itera ~itsel ~kille ~lates ~launc ~leave ~leavi ~light ~logit ~machi
-0.20 ~maste ~minut ~momen ~mostl ~multi ~norma ~noteb ~nvidi ~optim ~outpu ~parti ~pickl ~pictu ~pinne ~point ~posit
-0.20 ~preal ~predi ~prefe ~prefi ~prese ~pretr ~produ ~profi ~progr ~pytho ~quadr ~quest ~raise ~recor ~reduc ~relea
-0.20 ~remai ~rende ~repea ~repla ~repor ~requi ~reran ~reser ~resne ~resta ~resto ~resul ~resum ~retur ~runti ~sampl
-0.20 ~sched ~scrat ~searc ~segme ~seque ~serve ~share ~snaps ~softm ~someb ~state ~staye ~store ~syste ~teste ~threa
-0.20 ~throu ~token ~trito ~tunin ~unloa ~updat ~upgra ~upsca ~virtu ~weeke ~whisp ~windo ~worke ~works ~wrapp ~xform
-0.20 и на 서
+0.20 0 0>20 0>80 0>left 0>the 11>2 11>3 11>b 128>floats 13>and 13>b 15>and 15>b 15>each 15>gb 16>g 16>set 17>22
+0.20 18>and 19>gb 1>as 1>dev 1>for 1>m 1>means 1>so 1>the 1>wanted 200>million 2024>04 2060>super 20>000 20>gib 20>k
+0.20 22>gb 22>it 22>to 23>6 23>gb 24>0 24>the 256>k 256>takes 28>gigs 2>and 2>engines 2>it 2>nd 2>on 2>x3090
+0.20 3060>with 30>gb 31>gib 31>of 32>32 32>b 33>33 34>gb 3>10 3>e9 3>each 4070>with 4080>16 40>m 41>gb 47>b 48>no 4>9
+0.20 4>billion 4>one 52>gb 54>b 5>6 5>7 60>million 65>b 65>gb 671>b 67>gb 7>bs 81>81 8>as 8>bit 8>gb 8>the 8>x7b
+0.20 96>layers 99>is 99>on 9>5 9>b =1 =2 =3 a100>40 a>13 a>16 a>2 a>4070 a>4080 a>6 a>70 a>dense a>dtype a>float
+0.20 a>network a>night a>q4 a>second a>smaller a>t4 a>working aborts aborts>with about>1 about>twenty accelerate act
+0.20 act>order adapter afterwards>and again>for all all>30 all>47 all>moved all>placed all>resident alone>the already
+0.20 altered ambitious ambitious>for an>empty an>rtx and>64 and>again and>became and>both and>card and>ends and>it's
+0.20 and>loading and>merged and>none and>nothing and>now and>our and>simple and>since and>then and>thereby and>vae
+0.20 and>weights and>when and>would and>zero any any>batch anything>else anything>on apply are are>active are>being
+0.20 are>held arguments arrives as as>float as>float32 as>in as>model as>plain as>you as>í asked>for at at>28 at>40
+0.20 at>90 at>any at>fp16 at>layer at>load at>loading at>max at>maximum at>q8 at>this at>to auf auf>der auto>had
+0.20 auto>on auto>put automodel>from_pretrained automodelforcausallm avec away>so awq>checkpoint b>and b>are b>at
+0.20 b>because b>cuda b>does b>file b>is b>of b>one b>runs b>the b>to b>tp b>was back>then back>to backbone baj baj>é
+0.20 bar base>model base>one base>refiner basically be>4 be>good be>on became became>a because>i been been>left
+0.20 been>moved been>sent before before>it'd before>that being being>a besides besides>the between>ram bf16>on
+0.20 bf16>params bfloat16>halved bigger billion>times billion>weights bit>flag bits bitsandbytes>not blew blew>up
+0.20 block>on bloom bloom>7 board>and board>has boards both>encoders both>models branch breaks>in building>the built
+0.20 built>with bumped but by>256 by>its by>itself by>mistake by>my by>themselves bytes bytes>param call call>half
+0.20 calls calls>automodel came came>in came>up card>40 card>could card>first card>has card>there cards>nvidia
+0.20 carries carries>all chance chance>on chatglm chats check checker checker>and checkpoint>got checkpoint>is
+0.20 checkpoint>shards class come>up comes comes>from comes>up commented compare>the compiled compiled>with complete
+0.20 complete>set completo compute_type config>dict config>has config>json config>said consolidated contained
+0.20 context>length continues controlnets conversion converts copy copy>comes copy>deepcopy copy>is counted
+0.20 counted>by covers cpu>before crash>at crashes creation cuda cuda>already cuda>before cuda>call cuda>device
+0.20 cuda>on cuda>setup cuda_error_out_of_memory>out culprit d>é dag dag>is das deberta deepcopy deepcopy>model
+0.20 deepseek>671 deepspeed>stage deploy deprecation dequantised>on der>karte des deserialize dev>in device>and
+0.20 device>is device>when dict>but did did>i died>after dies>while diffusion>part directory directory>is disk do
+0.20 do>the doesn't>fit doesn't>get doesn't>go doesn't>load don't>find double>of doubled>it down>to downloaded>the
+0.20 draft draft>model drivererror drivererror>cuda_error_out_of_memory drop>to dropped>from duplicate during
+0.20 during>a each>a each>on each>one each>only each>shard early early>as edge eight el else>in else>runs elsewhere
+0.20 em>vez ema>on embed embedding>layer embedding>was empty encoder encoder>alone encoder>for encoders ends>with
+0.20 engine engine>still engines ensemble ensemble>of error>drivererror es esm2 even even>an even>arrives even>if
+0.20 every>block every>card everything>on everything>up exceed exist exist>and expanded expect expected
+0.20 experts>resident exported extended failing>line fails>at failure>at falling falling>back false>so far far>too
+0.20 fat fell ffn fifth file>does file>in file>is file>of fill fill>the find>room fine fine>here fine>on first>board
+0.20 first>gpu first>prompt fit>on fits>in fits>with five flag>and flatten float32>and float32>in float32>so float>in
+0.20 float>on flux>1 flux>dev folder for>30 for>eight for>ema for>four for>in for>me for>stability for>this force
+0.20 fork forty forward>has forward>is found found>the four four>bytes four>go fp16>conversion fp16>is fp16>the
+0.20 fp32>28 fp32>first fp32>on fp8>file from>22 from>8 from>copy from_pretrained>to full full>thing full>weights
+0.20 full>width gb>3060 gb>7 gb>alone gb>before gb>by gb>card gb>cards gb>each gb>file gb>gradients gb>jetson
+0.20 gb>laptop gb>now gb>t4 gb>take gb>the gb>together gb>try gb>while gb>y gb>you generate>and generation>and
+0.20 get>through get_memory_footprint gets gets>loaded gguf>was giant gib gib>1 gib>and gigabytes gigs>of go>into
+0.20 go>on go>over go>somewhere go>the go>to goes goes>onto going going>with good got>it gpt gpt>neox gptq>kernel
+0.20 gpu>had gpu>holds gpu>i gpu>offload gpu>support gpu>the gpu>where gpu_split grab grab>the greedy>for grows>with
+0.20 guess>it h100>tp had had>put had>to half>on halved halved>it halved>the happened happening happens happens>only
+0.20 has>16 has>24 has>4 has>8 has>96 has>been has>happened has>no hasn't>got hat hat>es have have>2 have>to have>two
+0.20 helm helped here here>all hfdeepspeedconfig hidden hobby hold>it hold>that holds>its how>far i'd>loaded i>asked
+0.20 i>chose i>expect i>found i>guess i>had i>load i>must i>own i>removed i>set i>took i>try i>want ids ids>x if>only
+0.20 ignored>because ignored>bitsandbytes image>i in>every in>force in>fp16 in>fp32 in>full in>half in>init__ in>jax
+0.20 in>layer in>line in>lm in>model in>self in>tf in>there in>training init init>in init__ inputs>to installed
+0.20 instance>type instantiates instantiates>the int8>engine into into>24 ints is>13 is>140 is>23 is>26 is>28 is>40
+0.20 is>41 is>52 is>60 is>64 is>7 is>9 is>bf16 is>bigger is>enough is>expected is>fine is>more is>moved is>not
+0.20 is>simply isn't isn't>7 isn't>going isn't>room it it'd it's>simply it>aborts it>because it>breaks it>came
+0.20 it>comes it>died it>fails it>for it>goes it>load it>loaded it>needed it>over it>stops it>takes it>tried it>under
+0.20 it>went it>with its>estimate its>experts its>parameters its>slice its>turn itself>which j'ai jlq joost just
+0.20 just>isn't just>the just>to k>outputs k>x kaggle>kernel karte keep>both keep>the keeps>it keeps>the keras
+0.20 kernel>was kicked koboldcpp kwarg la>placa la>premi la>versi lab>note lambda larger layer>after layer>on
+0.20 layer>with layers>from layers>it layers>on layers>rather layers>were layers>with le left>everything left>it
+0.20 left>out les>poids les>quatre level>info line>12 line>212 line>30 line>40 linear llama>at llm llm>was
+0.20 llm_int8_skip_modules lm>studio's load>on load>the load_in_4bit>true load_in_4bit>was load_in_8bit>no loaded>as
+0.20 loaded>for loader>makes loading>checkpoint loading>stops loads>and lora>loader los low lower lowvram>flag
+0.20 lowvram>for m m>inputs made>a made>the main>one makes makes>a makes>the many many>for mark marre materialised
+0.20 matter matter>for max_memory>0 max_memory>was me>5 me>nothing meaning means>the medium>with memory>for
+0.20 memory>utilization merely merge_and_unload>on merged>one merging merging>the meta>device million million>ids
+0.20 million>users missing missing>so mistake mistake>the mixtral>8 mixtral>isn't mixtral>on mixture model>a
+0.20 model>came model>cuda model>float model>for model>from model>half model>parameters model>plus modelfile
+0.20 modelo>completo models>on moe moe>layer moment>the moved moved>to moved>with msg must my my>call my>card my>code
+0.20 my>config my>embedding my>gpu my>network nd need need>100 need>31 needed needed>for needs>to neox neox>20
+0.20 network>for network>has networks never>did never>fits never>passed nf4 ngl>22 ngl>28 ngl>43 nicht night>of nllb
+0.20 nllb>54 nn nn>embedding nn_hobby no>data no>forward no>other no>se no>setting no>two no>way no>wonder none>on
+0.20 not not>fit not>go not>in not>installed not>keep not>reached not>your note nothing nothing>is now now>it
+0.20 now>without number>of object of>131072 of>200 of>7 of>9 of>fp16 of>it of>ten of>that of>them of>video off>so
+0.20 offload>was offloaded offloaded>layers offloading old>version on on>12 on>a on>all on>call on>the on>three
+0.20 on>your once>for once>is one one>48 one>board one>both one>built one>card one>failed one>for one>it one>per
+0.20 one>won't only>after only>when onnx>on onto ops optimistic ort other>arguments otherwise our>loader out>it
+0.20 outside>of outweigh outweigh>the own>a paper parallel>size param parameters>alone parameters>by params part>of
+0.20 pass>quantization passed>a passed>so peak>is peft's peft's>merge_and_unload per>card per>image petrk pick pick>a
+0.20 picked picked>the piecewise piecewise>fits pipeline>and placa place>of placed>on placement plain plain>and plus
+0.20 plus>the poids policy policy>ref precis precis>ã precision>copy precompute premi premi>è printed printed>0
+0.20 printed>by prompt prompt>has pulled pushes put>everything put>on python>3 pytorch_model q4>and q4_k_m q5 q8_0
+0.20 quant quantization>awq quantization>gptq quantization_config quantization_config>was quantized quatre quits
+0.20 quits>with qwen2>vl qwen>32 r r1 ram>and rank>holds rather>than rca re>carte reach reach>the reached reached>the
+0.20 really>in rebuild rebuild>with recipe recommender ref ref>value refiner>and refiner>two refuses>the reload>in
+0.20 removed>it replicates repo's repo>has repo>is rest>on reste reward>model right>away rolling room room>for rows
+0.20 rows>by rtx>4080 run>a safetensors safetensors>and safety safety>checker same>network same>session same>weights
+0.20 saved>me says>20 says>it scope>so script>had sdxl>base se second>copy second>time see>line sent serves serving
+0.20 set>of set>the setting setting>in settled>the sglang sglang>with shard>5 shard>9 shard>is sharding shards>67
+0.20 shards>and share>one sharing sharing>the ships shows>all sibling silently silently>ignored simple simply>too
+0.20 since>the single>3090 single>device single>h100 sit sit>in size size>8192 size>is size>of skip skipped
+0.20 skipped>the slider>was small>one smaller smaller>variant smi>shows so so>2 so>each so>you solved>it spare
+0.20 split>it spread spreads>it stability stability>and stage>3 still still>be stops>the student>both studio's
+0.20 stuffed sum summary support support>and sur sur>la sur>le switched switched>to switching>to t15 t4 t5>xxl t5xxl
+0.20 t>cuda table>of tables tag>is take take>the takes>14 teacher ten>networks tensor_parallel_size>1 tensorrt
+0.20 tensorrt>llm tf>serving tgi than>4 than>70 thanks>for that's that's>that that's>what that>all that>it
+0.20 that>number that>on the>2 the>2060 the>3060 the>3090 the>34 the>72 the>a5000 the>adapter the>answer the>backbone
+0.20 the>bar the>blocks the>board the>checkpoint the>class the>config the>controlnet the>cpu the>cuda the>culprit
+0.20 the>default the>dense the>device the>draft the>edge the>ema the>embedding the>evaluation the>exported the>f32
+0.20 the>fifth the>flatten the>fp32 the>full the>gptq the>half the>helm the>hfdeepspeedconfig the>hidden the>input
+0.20 the>instance the>int8 the>large the>loader the>loading the>main the>matter the>merge the>merged the>mixture
+0.20 the>modelfile the>moe the>object the>original the>paper the>parameters the>pipeline the>q4_k_m the>quant
+0.20 the>recipe the>refiner the>repo's the>rest the>safetensors the>safety the>sdxl the>second the>setting the>shards
+0.20 the>single the>size the>small the>text the>tied the>total the>transformer the>two the>vision the>vocab
+0.20 the>weights the>whole the>xxl themselves then>adam then>float then>stops then>the there>even there>in
+0.20 there>isn't thereby thing>has thing>is thirteen this>fork this>hardware this>model this>size thought thought>the
+0.20 three three>cards through>plain thus tie tie_word_embeddings tied tied>embedding tiene time>see times>four
+0.20 times>on tipped to to>15 to>20 to>32 to>44 to>bf16 to>bfloat16 to>drop to>float to>float32 to>fp16 to>full
+0.20 to>half to>run to>sit to>spare to>unload todas together>during told>it too too>ambitious too>greedy too>heavy
+0.20 too>much too>optimistic took took>the torch>bfloat16 torch>float32 torch_dtype>was tout tp>2 tp>4
+0.20 transformer>plus transformers trtllm trtllm>build true>is try trying ts turns twenty twice>as twice>one twice>so
+0.20 two two>cards two>controlnets two>copies two>of two>times type under>the unet unet>vae unload>first unpacked>to
+0.20 untied up up>in up>right upcast upcast>to update>after usage>climbs use>one use>the utilization>0 va vae vae>all
+0.20 vae>and value valueerror valueerror>free van variant variant>by versions>are versus vez>de video video>memory
+0.20 vision vision>tower vl volta want wants wants>two warning>and was was>1 was>23 was>at was>built was>dropped
+0.20 was>ignored was>left was>lost was>missing was>off was>put was>silently wasn't wasn't>found wasn't>installed way
+0.20 way>a we>pass weights>alone weights>are weights>get weights>go weights>no weights>since weights>that's weil
+0.20 weil>die went went>from went>to were were>loaded were>there were>too what>did what>i when>its where>only
+0.20 which>the while while>building while>i while>loading while>reading whisper>large whole>mixtral whole>thing
+0.20 with>16 with>22 with>3 with>4 with>40 with>all with>gpu with>gpu_split with>hidden with>ngl with>only with>to
+0.20 with>tp without>it without>trouble wonder word works>thanks x12 x3090 x7b x>128 x>512 x>65536 x>8192 xxl>text
+0.20 y>la yes yet you you>are you>asked you>have you>picked your your>3090 your>8 your>config your>problem
+0.20 your>script z ~13107 ~accel ~alrea ~alter ~ambit ~arriv ~backb ~balan ~basic ~becam ~befor ~bigge ~board ~branc
+0.20 ~bumpe ~carri ~chanc ~chatg ~comme ~compi ~compl ~confi ~conve ~count ~cover ~culpr ~deber ~deepc ~deplo ~depre
+0.20 ~deser ~devic ~disti ~dupli ~durin ~elsew ~ensem ~entra ~excee ~expan ~expec ~expor ~falli ~falta ~folde ~gigab
+0.20 ~halve ~helpe ~hfdee ~hidde ~inpai ~insta ~kicke ~kobol ~lambd ~large ~linea ~logpr ~meani ~merel ~mergi ~metta
+0.20 ~milli ~missi ~mista ~mixtu ~model ~neede ~nothi ~objec ~ocupa ~ollam ~other ~outwe ~passe ~peft' ~picke ~piece
+0.20 ~probl ~pulle ~pushe ~quatr ~reach ~rebui ~recip ~refin ~repo' ~resid ~revis ~secon ~sglan ~shari ~sibli ~silen
+0.20 ~skipp ~small ~sprea ~stabi ~stude ~stuff ~summa ~switc ~table ~teach ~that' ~thems ~thirt ~thoug ~tippe ~trans
+0.20 ~trtll ~tryin ~twent ~unet+ ~untie ~upcas ~varia ~versi ~versu ~visio ~wasn' è>re é é>la é>marre é>n í>que ü
+0.20 загрузилась одну い>た せ た>の に>載 の>が 下 動 起 起>動 載 載>せ 고 델 델>을 리 모 모>델 올 올>리 을 장 장>에
+0.20 한 한>장
+0.40 11>of 12>9 140>gb 16>bit 20>b 28>gb 30>b 40>b 40>million 43>layers 4>bit 4>bytes 4bit 66>gb 80>gib 8bit a10g
+0.40 a>hint all>of alone>is and and>it at>4 at>shard automodel b>doesn't b>on balanced because before>any before>to
+0.40 bfloat16 bigger>than billion bit bit>is bitsandbytes>wasn't both but>the can't can't>hold cards cast checkpoint
+0.40 config controlnet cuda>no cuda>not deepseek dense dequantised dev device>map do>not doesn't doubled doubled>the
+0.40 downloaded eighty enable enable_model_cpu_offload>and exllama fails>in falcon>40 fell>back file first>and fits
+0.40 flag for>8 fp16>onnx fp8>checkpoint full>precision gets>to gguf given go goes>in gpu half>before has heavy
+0.40 here>a hidden>size hold hunyuanvideo ignored in>float32 instead int8>works is is>still is>too it>dies it>fits
+0.40 it>loads it>starts keep larger>than layer>of load>and load_in_8bit loaded loaded>the loader loads>fine low_vram
+0.40 lowvram medium>en merge merge_and_unload merged meta million>rows mistral model>to modules moving my>script n
+0.40 n>gpu n_gpu_layers network no no>chance no>medium not>after of>experts of>parameters offload>folder on>disk
+0.40 on>gpu on>load only>about onnx onnx>loads onto>a ort>with parallel>2 passed pipeline precision pulled>the put
+0.40 put>every q4>loads quantize refiner removed resident rest reward said second second>card shard>11 shards
+0.40 smaller>quant so>it starts student t5 table>is tag tensor tensor_parallel_size the>awq the>first the>fp16
+0.40 the>fp8 the>gguf the>thing the>unquantised this to>28 to>30 to>device to>shard together too>many tower tp>1
+0.40 transformer twice unload unpacked was>given weights>were with>int8 with>the won't xxl ~autom ~becau ~bfloa
+0.40 ~billi ~check ~contr ~deeps ~doesn ~doubl ~downl ~eight ~embed ~encod ~engin ~exlla ~happe ~hunyu ~ignor ~inste
+0.40 ~lowvr ~merge ~mistr ~movin ~offlo ~paral ~pipel ~place ~polic ~preci ~remov ~rewar ~safet ~schne ~shard ~toget
+0.40 ~unpac ~weigh
+0.60 20>instead 34>b 70>b 72>b alone base>and bitsandbytes card dense>layer device device_map device_map>auto
+0.60 embedding enable_model_cpu_offload falcon fit float gb gigs gptq gpu>layers half>and hint in>bf16 large
+0.60 load_in_4bit loading map max_memory mixtral model ngl>20 num_gpu of>15 of>99 offload on>one parallel shard
+0.60 simply split stops table tensor>parallel text text>encoder than that>repo the>base thing unquantised v3 weights
+0.60 ~bitsa ~falco ~loade ~loadi ~mixtr ~netwo ~quant ~unqua
+0.80 26>gb auto base board dtype embedding>table experts from_pretrained large>v3 layer load ngl>99 parameters
+0.80 pretrained quantization repo to>cuda torch_dtype tp ~dequa ~exper ~float ~simpl
+1.00 awq float32 flux fp32 fp8 medium q8 ~layer ~mediu
+1.20 bf16 fp16 half int8 layers q4 ~param
+1.40 loads
+1.60 ngl
+2.00 b
""",
    "non_torch_memory": r"""
-0.80 every
-0.60 a each no
-0.40 # allocates>its as at b buffer do fixed full grad i is it last limit more now on or out over second since so
-0.40 the>first torch>cuda true two up was we weights with>torch works x your ~secon ~weigh
-0.20 0>3 0>4 0>8 0>9 0>bytes 0>in 15>gb 1>2 1>9 1>g 1>left 24>gb 2>1 2>3 3>and 40>gb 80>gb 90>and =3 =5 a100 about
-0.20 above actor adam adamw added after>import again allocate allocates allocation an and>it and>it's another are
-0.20 are>1 as>intended async at>once at>the attention auto autotune base batch batches been before>import before>it
-0.20 below bfc blaming block board box by>default byte bytes c capture card>has changed changed>nothing check
-0.20 checkpoint child chunks comes command communicator compile config container copy crash creation cuda>context
-0.20 cuda>memory cuda>not cuda>set_allocator cuda>set_per_process_memory_fraction cuda_visible_devices cudnn
-0.20 cupy>cuda dask dataset decode default device>by dict die dies different docs don't down dropped dtype during e
-0.20 eager eight else enable end entire epoch error even export exported exported>before f failed failing
-0.20 failing>script failure false>is file finds for>a for>half for>me forward four fp32 fresh from from>the front>and
-0.20 function fyi gb>card gb>free gb>of gb>the gib>memory gives gives>the goes good got gpu>here gpu>memory gpus grab
-0.20 graph graphs group h has>no hence history hold holes hour i'd i>was id image import>tensorflow import>torch
-0.20 inference inference_mode instead instead>of intended into is>exported is>ok it's>gone it>in it>takes it>was
-0.20 iteration its>communicator jax>grabs jax>had jax>in job just just>torch keep killed kv l la launch layers leak
-0.20 leftover len length like list list>but lives>in living living>in llama loading loads logits long look loop lora
-0.20 loss main makes makes>it malloc map maps max maximum maximum_pool_size mem memory>in mine mit mode model>i
-0.20 models mps my my>own n nccl nccl>allocates need needs new no_grad node nodes none not not>in notebook>so
-0.20 nothing>for num numbers of of>temp of>them offload old ollama on>my one ones only>torch onto oom optimizer other
-0.20 ours out>of outofmemoryerror output p parallel pass past peak per per_process_gpu_memory_fraction persistent
-0.20 piece pinned planned planned>for pool>with pools>don't preallocated>75 prior private process>only processes
-0.20 profiler prompt py q ram rank ranks reduce removed request retry returns round rows run running runs s saved
-0.20 scope script>has self server server>in set_allocator set_device set_per_process_memory_fraction setup shape
-0.20 shapes shared show show>up sidecar sim>in size sizes slice small solved somebody split state steps still stops
-0.20 swapped t tensor test tf_gpu_allocator tf_gpu_allocator>cuda_malloc_async than thanks that>is the>big the>cache
-0.20 the>container the>crash the>data the>default the>engine the>entire the>error the>failing the>last the>leftover
-0.20 the>next the>old the>pool the>script the>second the>whole their there there>are they thought thread time times
-0.20 to>0 to>allocate tokens took>1 torch>1 torch>2 torch>and torch>compile torch>inference_mode torch>load
-0.20 torch>no_grad total traceback train trial tried triton twice type under uninstalled up>in us usage using
-0.20 utilization v100 variable version vllm vs we>don't well went what where while whole windows with without workers
-0.20 workspace would xla_python_client_allocator xla_python_client_allocator>platform xla_python_client_mem_fraction
-0.20 y yes you zero ~activ ~anoth ~appen ~batch ~blami ~block ~build ~captu ~chang ~chann ~check ~chunk ~close ~colle
-0.20 ~comma ~compa ~compi ~compu ~copie ~crash ~custo ~datas ~defau ~disab ~doubl ~dropp ~durin ~entir ~evalu ~excep
-0.20 ~expor ~faili ~failu ~float ~forwa ~funct ~gener ~gradi ~handl ~ignor ~incre ~insta ~inste ~inten ~itera ~kille
-0.20 ~large ~laten ~launc ~layer ~lefto ~lengt ~limit ~livin ~loadi ~membe ~memor ~minut ~model ~multi ~night ~norma
-0.20 ~numbe ~objec ~offlo ~optim ~outof ~outpu ~packa ~param ~parti ~persi ~pinne ~plann ~platf ~point ~print ~priva
-0.20 ~profi ~quadr ~reduc ~repla ~reque ~resol ~resta ~resto ~rollo ~runni ~serve ~setti ~sidec ~someb ~someo ~store
-0.20 ~survi ~swapp ~switc ~teach ~thank ~thoug ~trace ~trito ~unins ~updat ~varia ~versi ~witho ~worke ~works ~wrapp
-0.20 。
+0.20 0>1 0>92 0>opens 0>with 10>does 10>g 10>гб 12>gb 13>2 13>gb 14>5 15>55 18>of 1>gb 1>gib 2000>and 200>mb 21>gb
+0.20 22>9 2>26 2>gib 300>files 30>gb 30>m 32>decoders 3>5 3>gb 3>of 400>mb 4>1 4>g 4>gib 4>гб 5>it 5>of 75>gone
+0.20 8192>envs 8>and 8>does 90>at 9>gib 9>model a>big a>stack a>stray a>torch acceleration acceleration>structure
+0.20 after>del after>each after>preprocessing after>reset alive>next all all>16 all>memory allocated>all allocated>by
+0.20 allocated>up allocates>by allow allow_growth and>4 and>gc and>hw_decoder_load and>inference and>its and>leaves
+0.20 and>left and>memory_reserved and>that's and>the and>torch's and>with anywhere app>had arch arch>ti arena>in
+0.20 arrays>of as>soon as>the as>you've aside at>2 at>4 at>5 at>75 at>import at>start at>top ate>the augment
+0.20 augmentation batch>256 before>fine before>my before>torch began belegt belongs belongs>to beside>it beside>the
+0.20 beside>torch between>nvidia blocks brax brax>env bst buffers>are buffers>came buffers>for buffers>from
+0.20 build>with but>the by>the c'est cache>was caching came>back came>on can't can't>have can>see can>use card
+0.20 card>belongs card>next card>through categorical cell>2 claim claimed client clustering cnn collate come>from
+0.20 communicators config>set_visible_devices configured contact contacts context context>that contexts contexts>of
+0.20 control core>cuda count count>10 created created>at created>device crf crumbs ctranslate2>caching
+0.20 ctranslate2>model ctx ctx>gpu cuda>arrays cuda>call cuda>in cuda>memory_reserved cuda>module cuda>release_cache
+0.20 cuda>to_device cudf>frame cudf>frames cumemalloc cupy's>memory cupy's>mempool cupy>and cycles dali's>pipeline
+0.20 dali>pipeline dali>pipelines dali>with dans>le data data's data>on data>was dataframe dataframe>on dataloader's
+0.20 datasets decoded>frames decoder>per decoders decodes decord>decodes decord>gpu decord>with del>gdf dense depth
+0.20 det detection detector>stays device>1 device>with device_memory_gb devices did did>it dlib dlib>cnn dlpack dm
+0.20 dmatrix don't>fit dont e>torch each>not each>scan earlier eats>7 egl>contexts embedding embedding>cache
+0.20 embedding>step empty_cache>before encoder engine engine>for engine>in env env's env>in environments eval
+0.20 everything exec expected fails>as fails>on faiss>gpu faiss>index false>and feature feature>cache fewer ffmpeg
+0.20 files fine>it's fine>tuning first>op first>with fit>together flags_fraction_of_gpu_memory_to_use
+0.20 flags_fraction_of_gpu_memory_to_use>0 for for>40 for>all for>my for>one for>reading forgot>that found
+0.20 found>nothing found>with fragmentation fragmentation>but frame frame>alive frames free freed from>within g>4
+0.20 g>and gap gap>between garde gave>torch gb>before gb>came gb>free_all_blocks gb>isn't gb>outside gb>per
+0.20 gb>scratch gb>temp gb>that gb>times gb>which gbs gdf gets gets>its gib>in gib>is gigabytes give gl>interop
+0.20 goes>through gone gpu>0 gpu>and gpu>for gpu>from gpu>index gpu>next gpu>torch gpu_hist gpu_mem>8000 gpuarray
+0.20 grabbed>90 grabs>it graph>when grew grew>to grid grown grown>to gsplat habitat>sim had>all had>grown had>its
+0.20 had>the half half>of half>the happy happy>again has>22 has>room has>the hash hatte have>200 have>it heap held
+0.20 hid hid>it hidden hidden>from hide hide>gpu hist histogram hogs holds>the host i>expected i>suspected im
+0.20 im>selben import>in imported in in>cell in>device in>opengl in>process in>same in>the in>vram index>with
+0.20 inference>works infers init init>arch init>device_memory_gb initialised initialises innocent innocent>the inside
+0.20 inside>the insightface instances interop>buffers interpreter invisible invisible>to is>0 is>allocated is>at
+0.20 is>fine is>just is>small isaac's isn't isn't>in it>from it>helps it>initialises it>on it>once it>opened its>1
+0.20 its>arena its>framebuffers its>own its>turn itself itself>and jax's jax>brax just>for k>the kaolin keeps>a
+0.20 keeps>what kept>it kept>its keras>backend kernel>but kernel>cache kornia ksameasrequested lang le>m leaves left
+0.20 left>its left>nothing left>too library libtorch lightgbm list>of little little>to llm>gets load load>before
+0.20 loaded loaded>by loaded>for log>then lower lower>max_gpu_contact_pairs m m>vectors m>ê managed managed>pool
+0.20 mapped mapped>the marek matlab max_gpu_contact_pairs mb>each me me>400 mem_get_info>says memory>1 memory>13
+0.20 memory>for memory>growth memory>of memory>summary memory_stats memory_summary mempool>release mesmo metric milo
+0.20 ml model>beside model>fails model>in moment moment>you most most>of moved>to mujoco mx mxnet's mxnet's>pool
+0.20 mxnet_gpu_mem_pool_reserve my>pid my>torch na nccl>buffers nd needs>them nerf net>fails neural never
+0.20 never>released next>line nn no>camera no>size not>enough not>freed not>visible notebook>cell nothing>to nsys
+0.20 numba's numba>arrays numba>cuda nur nvidia>smi nvshmem_symmetric_size o3d o3d>core ocr ocr>and of>16 of>24
+0.20 of>300 of>card of>cuda of>my of>same of>the of>which off>renders on>cpu on>gpu on>host on>the once one>line
+0.20 one>pid one>script only only>and only>for only>to onnx onnxruntime>session op open open3d's open>in opencv's
+0.20 opencv's>cuda opened opengl>context opengl>viewer opengl>в opens>one or>50 ort ort>arena ort>session other>17
+0.20 our our>eval our>process our>training outside>the outside>torch own own>allocator own>cached own>heap own>pool
+0.20 paddle's paddle>preallocates part>of part>set pas peak>the physics pid>is pipeline>buffers pipeline>with plugin
+0.20 plus pool>and pool>holds pool>it pool>keeps pool>so pool>was pool_allocator pools>in post>processing
+0.20 preallocated preallocates>75 preallocates>three prefetch>8 prefetch_queue_depth>8 preprocessing prints>created
+0.20 proc process>and process>for process>has process>paddle's process>with processing processus projector prozess
+0.20 pulled pulled>in pulls put>it pynvvideocodec pynvvideocodec>40 python>as pytorch3d>is pytorch>sees quality queue
+0.20 rafa rapids rapids>rmm rapids>umap rasterizecudacontext rasterizecudacontext>instead reader reading reclaim
+0.20 reconstruction records release release>threshold release_cache released released>to render>textures renderer's
+0.20 reranker>in res res>settempmemory reserved reserves>its reset returned reuse reuse>one rmm>pool rook room
+0.20 runtime same>device same>interpreter same>one same>proc same>program same>worker sampling says>1 says>21 says>6
+0.20 schon script>del script>with see sees selben service session session>for sessions set>1 set>and set>at
+0.20 set_memory_growth set_mempool_release_threshold settempmemory settempmemory>64 shares shares>the shows shows>gpu
+0.20 shows>nothing side simulator sit sits sits>there size>at smi smi>and smi>says so>much so>when soon soon>as stage
+0.20 standardgpuresources>takes standardgpuresources>temp start>or start>with started starves statistics stats
+0.20 stays>on stems step>fits step>kept still>held stray structure surfaces>32 suspected suspected>a swallowed
+0.20 symmetric symmetric>heap taichi>init taken takes>5 takes>so temp>memory temporary tensorboard tensorboard's
+0.20 tensorboard's>projector tensorflow>for tensorflow_datasets tensorrt tensorrt>engine tensors>and texture
+0.20 textures>on tf>config tf>data's tf>in tf>keras tf>on tfrecords that that's>9 that>grabs that>my that>takes
+0.20 that>torch the the>64 the>call the>clustering the>collate the>crumbs the>cudf the>dataframe the>dataloader's
+0.20 the>dense the>difference the>egl the>encoder the>engine's the>env's the>faiss the>ffmpeg the>frame the>gap
+0.20 the>gpu the>host the>isaac the>llm the>moment the>mxnet the>net the>neural the>notebook the>numba the>number
+0.20 the>onnx the>physics the>pid the>policy the>renderer's the>rest the>side the>simulator the>space the>statistics
+0.20 the>tokenizer the>transformer the>unity the>vram the>vulkan them>memory then>the there>beside therefore>the
+0.20 thinks this>program three threshold through ti>cuda ti>init times>the to>12 to>cpu to>read to>torch
+0.20 to_categorical to_device together too too>little took>3 took>4 took>5 took>the top top>of torch's>allocator
+0.20 torch's>cache torch's>count torch>agent torch>can't torch>gets torch>half torch>happy torch>has torch>in
+0.20 torch>net torch>policy torch>says torch>summary torch>takes torch>with touch touch>it training>process
+0.20 training>without transformer transformer>part trt trt>engine true>with tudo tuning umap>before unity unreal usd
+0.20 use>batch use>of use>the used_bytes>is uses vectors vectors>is very>script via video video>in video>writer
+0.20 viewport viewport>textures visible>to vk voxel>grid vram vulkan warp>lang was>allocated was>created was>innocent
+0.20 was>left was>only wasn't>set weil were>on were>set were>the weren't weren't>in what>it when>the which>4
+0.20 whole>gpu wir with>10 with>a with>ctx with>cupy with>its with>no with>opengl with>our within within>the
+0.20 without>it wp wp>mempool wp>set_mempool_release_threshold writer xla yet you>can you>touch your>jax ~accel
+0.20 ~anywh ~appli ~augme ~befor ~beleg ~belon ~cachi ~claim ~colla ~compe ~conta ~crumb ~cumem ~cycle ~data' ~dataf
+0.20 ~datal ~devic ~dlpac ~dmatr ~earli ~every ~expec ~exten ~featu ~ffmpe ~fragm ~gigab ~gldel ~gluon ~gpuar ~gspla
+0.20 ~hidde ~infer ~initi ~innoc ~insid ~insig ~inter ~invis ~isaac ~itsel ~kaoli ~kerne ~korni ~ksame ~leave ~libcu
+0.20 ~libra ~libto ~light ~littl ~loade ~manag ~mappe ~matla ~moder ~mujoc ~mxnet ~neura ~numba ~opene ~physi ~plugi
+0.20 ~proze ~pulle ~pynvv ~quali ~rapid ~raste ~reade ~readi ~recla ~relea ~route ~runti ~selbe ~senti ~servi ~sette
+0.20 ~share ~shrin ~starv ~stati ~struc ~summa ~swall ~symme ~tfrec ~think ~thres ~thund ~toget ~token ~train ~trans
+0.20 ~tunin ~unrea ~upsca ~vecto ~viewp ~visib ~vulka ~weren ~withi ~write ~держа ~проце ~ренде ~текст çã çã>o ê ê>me
+0.20 в>том гб гб>текстур держал для же же>процессе процессе процессе>держал рендер текстур том том>же тут через 갑
+0.20 갑>니 같>은 고>있 도>돌 돌>아 로>세 세>스 스>에 아>갑 잡 켜 켜>니 텐 텐>서 토 프>로
+0.40 1>5 4>k 5>5 5>gb 700>mb =0 allocated allocator and>torch app arrays>not ate>it back before before>the booster
+0.40 bvh cache caching>allocator can cuda>gpumat cudamalloc cugraph cuml cuml>umap cupy's decodes>on del denoiser
+0.40 detector device>arrays dgl doesn't>give eats engine's envs face faiss>standardgpuresources false first>and flags
+0.40 flax>model for>eval for>tf framebuffers frames>in free_all_blocks>before from>tf gb>after gb>torch give>back
+0.40 gl>context gpumat gpumat>pool grabbed growth gym's gym's>physx has>only headless hw hw_decoder_load i>can in>one
+0.40 in>that in>torch interop isaac>gym's it>i jax>jax jax>preallocates keeps kept mb memory>isn't memory_reserved
+0.40 mempool model>for mxnet network next no>it's numba>device nvdiffrast>gl of>habitat on>cuda on>cupy only>3
+0.40 onnxruntime's onnxruntime's>arena open3d opencv opencv>cuda opens optix>denoiser outside paddle paddle>ocr
+0.40 paddleocr>in pid pipeline pipelines plug plug>in policy pool>in preallocate prefetch>1 prefetch_queue_depth
+0.40 program pyrender pytorch3d>no pytorch>has quarters render render>of renderer renders rest>is same>process
+0.40 same>python script set_visible_devices set_visible_devices>gpu sim spacy>on standardgpuresources takes takes>1
+0.40 temp tensorflow>was tf>data that>holds the>24 the>card the>cuda the>keras the>optix the>taichi the>torch
+0.40 the>voxel then>torch three>quarters to>the tokenizer took>all training umap use viewer viewer's visible voxel
+0.40 was>imported which with>30 xgboost xgboost>gpu_hist ~boost ~conte ~cudam ~cugra ~cupy' ~detec ~gpuma ~grabb
+0.40 ~headl ~mempo ~netwo ~onnxr ~outsi ~polic ~prefe ~prepr ~progr ~pyren ~pytho ~quart ~reser ~scrip ~sessi ~simul
+0.40 ~xgboo
+0.60 10>gb 90>by ate beside by by>then ctranslate2 cudf>in dali dali's decoder device egl free_all_blocks gnn habitat
+0.60 holds import index its memory net next>to nvdiffrast paddleocr physx physx>buffers preallocates process python
+0.60 pytorch pytorch3d reserves rest same>script scene streams summary taichi the>gnn the>network the>process
+0.60 xla_python_client_preallocate xla_python_client_preallocate>false ~alloc ~array ~besid ~buffe ~ctran ~dali'
+0.60 ~decor ~denoi ~engin ~frame ~habit ~nvdif ~open3 ~openc ~preal ~stand ~strea ~taich ~tenso ~viewe
+0.80 arena arrays buffers cupy decord faiss gl gpu isaac its>pool keras numba nvdec>surfaces opengl part prefetch rmm
+0.80 same spacy surfaces textures tfds the>same then took ~decod ~openg ~pipel ~surfa ~textu
+1.00 cudf flax gb jax nvdec tensorflow warp ~impor ~paddl ~torch
+1.20 tf torch's ~proce ~pytor ~rende
+1.40 optix
+1.60 pool
+2.60 torch
""",
    "none": r"""
-2.00 =5
-1.60 loads
-1.40 did>it fits held kept
-1.20 full no>crash ok on>gpu ~solve
-1.00 cured gave gb gigs gone got had made never pass took was
-0.80 at>once big board c>8192 came cap copy dense exc fixed>it float forgot freed go hami hold if>i leak left needed
-0.80 of>that offload pool put room solved stop than>the that's>the to>cuda trains twice wants wasn't while ~belon
-0.80 ~buffe ~cudah ~dropp ~helpe ~neede ~survi ~wasn' на 就
-0.60 10>gb 11>gb 13>gb 17>gb 2>x 64>m 70>b 7>gb a10 a>batch adamw8bit added and>it's and>my and>our arena args at>4
-0.60 at>8 backbone>is because benchmark>false chunk colleague's contiguous cuda>on cuda_visible_device cudagraph
-0.60 cudahostalloc cupy defaultcpuallocator die dies dropped eats embedding en enable fills fit fixed float32 for>1
-0.60 fp8 fraction>0 frames gib>in good grabs grid had>been helped hidden history hour in>my in>one init inside
-0.60 instead is>fine is>ok is>what it>runs its jax k k80 keeps kept>the keys la leaks learner level made>the maps
-0.60 message>says miner mlock more must my>3060 my>sweep na needs nets no>more not not>mine now np old on>cuda
-0.60 on>that ones onto parallel per px pytest raw renders said same>script saved sdpa self sessions shards sized
-0.60 slots split stack starts stopped>the sweep taken tensor the>24 the>notebook token tokenizer tried>to typed vgpu
-0.60 volatile vram went were where wide works zeros ~adamw ~becau ~bigge ~conti ~conve ~cudam ~embed ~forgo ~gigab
-0.60 ~histo ~insid ~inste ~overf ~passe ~piece ~pretr ~pytes ~quadr ~recor ~rollo ~score ~sessi ~store ~strea ~volat
-0.60 в и
-0.40 # 0>25 0>95 0>97 0>98 0>99 0>as 0>is 0>will 10240>mib 1024>in 14>gb 16>k 1>32 1>does 1>loss 1>m 1>to 21>gb 22>gb
-0.40 24576>mib 2>1 2>g 2>the 300>mb 30>b 30>gb 38>gb 3>94 3>gb 400>mb 4>bytes 5>5 5>gb 60>mb 6>gb 6>gib 6>in 700>mb
-0.40 8>g 8>gb 8>q 90>by 94>gib 9>gb a>13 a>million a>model a>moment a>third a>vgpu acc activations adapter adds
-0.40 after>3 after>the after>weights all>on alone alone>doesn't alone>is and>get and>it and>no and>now and>that
-0.40 and>they and>vllm and>you another>2 any>more anymore aphrodite>gmu are>only array as>much as>though asr at>half
-0.40 ate ate>it attached>to autotune b backend>cudamallocasync baddbmm bank barrier batch batch>4 beam before>any
-0.40 before>append before>i belong belong>to beside best billion bincount bits book both>on broadcast bs buffers
-0.40 builds bus>error but>still but>the bvh by>my by>rank by>then bytes>as c>32768 cada callback can>be capped card
-0.40 card>0 card>already ceiling cell cell>run cewithchunkedoutputloss chain chunked chunked>loss clip collected
-0.40 column comes>out comfy complete completes compose computation configured conv convolution copies counted cp
-0.40 cpu>before cpu>did cpu>runs cron crop crops csr ctrl cublascreate cuda>and cuda>in cudagraph_trees
-0.40 cudahostalloc>that cudf>in cudnncreate cufft>plan cures custom data>that decorator dict dies>with dims does>not
-0.40 does>nothing draft drop dynamic e>traceback__ each eigh eight el em encode ended error>text every exc_info
-0.40 experts fa fa>on fails>after fails>at fails>in falls feedback fell fewer filled fills>the fine first>and
-0.40 first>batch flag flat float>is follow>up for>a for>every for>tensorrt forty forward found found>it fragmented
-0.40 frame free>in frees from>batch gaps gb>belong gb>but gb>file gb>not gb>the generator ghislain gib given>as
-0.40 gives>you gl global goes got>nothing gpu>and gpumem grad gradients graphs>60 greedy grows gt gt>710 gtx>1650
-0.40 half halved handler happy has>only hence hence>the hires hires>fix hit hit>the holds holes i>can i>changed
-0.40 i>convert i>do i>keep idle ids img in>comfy in>memory in>ram in>same in>that index instantiated instead>of int
-0.40 int8 into into>the ipython is>6 is>back is>exactly is>my is>one is>still is>too is>two isn't>released it it>all
-0.40 it>fits it>i it>not it>out it>so it>to it>took it>tried it>went k8s k>to keras kills kohya>with kv>buffer lab
-0.40 lamb large learn left>for leftovers length les lets limit limitmemlock linear linspace little live lived
-0.40 llama>cpp llm>llm lm lm>studio load>rank loading>the local logged logicaldeviceconfiguration logits>float long
-0.40 longest loop loss>data loss>on lost lowered>it lru m>and made>it magma makes makes>a masks mb>and mb>per me>and
-0.40 means meant medium memory>bank memory>is mib>24576 mib>no mining missing mmap mode>it model>is model_max_length
-0.40 monitors morning mortem moved my>script nchw nearly>everything need ngl>99 nhwc nn>linear no>backward no>longer
-0.40 no>maximum no>mmap no>no_grad no>running no_grad>there no_shard not>device not>the not>vram nothing>on num_gpu
-0.40 numba o of>24 of>all of>my of>workers off>and off>in oh okay on>one on>solved one one>and one>has one>works
-0.40 only>dies oops opt optix out>7 outputs outputs>to over overcommit overflowed p400 paddle page>file passes pdb
-0.40 peak>memory peft per>thread per_process_gpu_memory_fraction>0 pia picks pids piece pieces pile pipe pipe>first
-0.40 plex plus post>mortem pred premiere pretraining previous private>pools probs process>40112 processes>found
-0.40 profile puts pytorch3d pytorch>has quadro>p400 quota rafa raised ran ran>the rank>by real rebuild recompute
-0.40 recorded recording recordings ref reload remain repeat reporter request request>is reranker res resize rest
-0.40 restore returned reuse rises round roundup roundup_power2_divisions>8 row rubbish run>is running>processes
-0.40 same>process same>python same>run same>time sampler>warmup sat saves scene scores second>time sent seqs serving
-0.40 session set>0 set>to seven shape share shares showed shows>300 silently simply since sixteen size>2 size>nor
-0.40 size>only sizes skip skipped skorch smi smi>says so>the softmax solved>this solves solves>it speed squared stage
-0.40 stayed step>1 still>alive stopped store stores streams stuffed subprocess>per sudo survives svd t tabby tape
-0.40 tasks tbptt teacher tells term textures tf tf>serving tfds tgi>cuda that's>why that>is that>line that>one
-0.40 that>repo the the>9 the>big the>card the>cards the>difference the>error the>failed the>fp16 the>frame the>gaps
-0.40 the>gpu's the>head the>limit the>longest the>memory the>night the>request the>tape the>test the>tf the>thing
-0.40 the>torch the>vae the>whole the>width the>yaml them there>you this>box thought>it thus times>the to>3 to>host
-0.40 told too too>many too>small took>the torchtune's torchtune's>cewithchunkedoutputloss total_loss total_loss>loss
-0.40 train trees trick tries trtllm true>in turned turned>out twice>in two>more two>notebooks txt2img typo up up>with
-0.40 update upgrading used>a user variable vcuda viewer virtual vision vllm>for vllm>on vm volatile>true voxel w
-0.40 wanted warp was>still was>too was>what way>round we>now webui weights went>from went>in went>to what>i which>i
-0.40 while>i while>the whisper whole width width>10240 with>0 with>2 with>3 with>4 with>autograd with>benchmark
-0.40 with>false with>its with>resume with>windows within>the won't work work>array works>here wrapper x x1024
-0.40 xformers>and yael yes yolo you've you>have your ~10000 ~13107 ~activ ~adapt ~allow ~anymo ~autos ~baddb ~barri
-0.40 ~batch ~becom ~besid ~billi ~binco ~broad ~cache ~calcu ~callb ~cappe ~carre ~carri ~ceili ~cewit ~chann ~chose
-0.40 ~confe ~convo ~copie ~count ~cubla ~cudag ~decod ~divid ~doubl ~effic ~encod ~evict ~explo ~exten ~feedb ~fille
-0.40 ~flatm ~frame ~gathe ~ghisl ~gpume ~greed ~group ~growt ~halve ~hyper ~ignor ~ipyth ~learn ~lefto ~linsp ~littl
-0.40 ~logic ~longe ~mediu ~minin ~miope ~missi ~morni ~morte ~multi ~ncclc ~netwo ~objec ~outli ~overw ~paddl ~paren
-0.40 ~pinne ~posit ~preal ~preco ~prefe ~prefi ~premi ~previ ~raise ~refus ~regis ~reloa ~remai ~rende ~reran ~reser
-0.40 ~resid ~retai ~rubbi ~scatt ~seria ~share ~showe ~shred ~silen ~simul ~sixte ~skorc ~slici ~slide ~squar ~staye
-0.40 ~stude ~stuff ~tacti ~teach ~tenan ~textu ~thous ~torch ~trtll ~turne ~txt2i ~unpac ~unrol ~upsam ~upsca ~viewe
-0.40 ~virtu ~visio ~wante ~whisp ~you'v í>a всё гб по с が た た>ら ら 了 어 어>요
-0.20 0 000>patches 02>gib 0>14 0>333 0>35 0>45 0>55 0>67108864 0>75 0>85 0>86 0>88 0>90 0>92 0>94 0>any 0>default
-0.20 0>drives 0>during 0>i 0>it 0>lifts 0>no 0>of 0>on 0>or 0>starts 0>takes 0>the 0>this 0>was 0>with 1000>steps
-0.20 100>steps 1024>1024 1024>x1024 1080>p 10>and 10>beams 10>in 10>iterations 10>m 10>s 10>threads 10>was 11>17 11>5
-0.20 11>b 11>of 12288>12288 1280>to 128>3 128>did 128>k 128>let 128>works 12>7 12>9 12>it 12>may 12>not 12>s 12>still
-0.20 131072>on 1333>800 140>gb 14>8 150>mb 151936>4 152>k 1536>px 15>55 15>6 15>and 16>8 16>gib 16>images 16>look
-0.20 16>or 16>that 16>works 17>gib 18>13 18>5 18>and 18>gb 19>gb 19>h 1>1024 1>23 1>34 1>4 1>40 1>400 1>8 1>9 1>95
-0.20 1>always 1>dev 1>did 1>dies 1>e12 1>e30 1>e9 1>fits 1>gives 1>in 1>it 1>makes 1>no 1>runs 1>was 200>gb 200>gib
-0.20 200>k 200>mb 200>tokens 2048>for 2048>px 20>and 20>b 20>free 20>h 20>instead 20>k 20>s 20>so 2147483648>in 21>4
-0.20 21>6 21>of 224>224 224>is 224>px 22>6 22>8 22>9 22>g 23>6 23>gb 24>free 24>it 24>times 250>k 256>32 256>for
-0.20 256>in 256>to 25>for 25>gb 26>gb 280>w 28>gb 28>x28 2>13 2>700 2>and 2>are 2>b 2>bytes 2>from 2>gib 2>gpus 2>has
-0.20 2>in 2>it 2>m 2>on 2>same 2>set 2>so 2>that 2>took 3000>in 3000>steps 3000>tokens 300>k 300>streams 3080>has
-0.20 3080>in 3090>doesn't 30>g 31>6 31>8 32768>and 32>768 32>in 32>it 32>thanks 32>with 32>works 32bit 34>b 34>gb
-0.20 38>to 394>mb 3>9 3>at 3>by 3>doesn't 3>gib 3>in 3>k 3>m 3>means 3>mpi 3>my 3>not 3>on 3>x 400>k 4080>16
-0.20 4096>151936 4096>4096 4096>envs 4096>x 40>000 40>b 40>gb 43>layers 45>0 45>on 46>gb 48>as 49>yes 4>4 4>7 4>75
-0.20 4>8 4>c 4>does 4>for 4>g 4>gib 4>i 4>instead 4>k 4>million 4>or 4>per 4>processes 4>profiles 4>q 4>ranks 4>runs
-0.20 4>so 4>times 4>with 4bit 50000>1 500>batches 512>50265 512>512 512>before 512>fails 512>in 512>mb 512>и 56>more
-0.20 5>0 5>80 5>as 5>doesn't 5>each 5>gib 5>in 5>is 5>it 5>of 5>on 5>was 5>x 600>gb 600>mb 60>gb 60>k 61>for 63>of
-0.20 64>16 64>4096 64>and 64>is 64>k 64>kb 64>mb 64>with 64>x64 66>gb 6>00 6>2 6>5 6>app 6>for 6>so 6>was 700>mib
-0.20 70>gb 720>p 7450580>60 745>gib 750>ti 75>at 76>to 78>of 7>1 7>2 7>are 7>in 7>was 8000>mb 800>kb 80>72 80>gib
-0.20 80>is 8192>in 8192>the 8192>with 81>frames 85>instead 8812>python 8>16 8>32 8>4096 8>and 8>for 8>gi 8>gib 8>gigs
-0.20 8>made 8>mb 8>python 8>ranks 8>runs 8>splits 8>while 8>x7b 9000>steps 9000>tokens 9000>x6000 900>boxes
-0.20 900>frames 900>k 900>mb 90>000 90>and 90>at 90>of 92>0 95>0 95>for 95>with 960>2 96>3 96>layers 98>gib 99>in
-0.20 9>12 9>6 9>80 9>b 9>ema_loss 9>for 9>it 9>of 9>on 9>python 9>self 9>total =3 a100>in a100>not a1111 a16 a40
-0.20 a40>8 a6000>with a>1050 a>12 a>2 a>20 a>3 a>30 a>3090 a>4 a>4000 a>48 a>500 a>64 a>box a>cell a>chain a>comb
-0.20 a>crypto a>ct a>dedicated a>defunct a>desktop a>display a>float32 a>garbage a>gig a>gigantic a>global a>graph
-0.20 a>growing a>handler a>hash a>hint a>k80 a>key a>la a>leftover a>list a>lot a>machine a>new a>no a>notebook
-0.20 a>number a>p4 a>panorama a>pod a>pretrained a>program a>python a>python3 a>pytorch a>quarter a>rented a>row
-0.20 a>second a>skorch a>slice a>start a>student's a>tape a>tenth a>threadpoolexecutor a>triton a>variable abbruch
-0.20 aborts>with about>12 about>3000 about>6 about>7 about>the about>twenty above>10 above>the accelerate
-0.20 acceleration acceleration>structure accident accumulated accumulates accumulation>and activate activations>for
-0.20 active actor actor's adafactor>fits adam's adam>doesn't adamw8bit>and adamw>py adamw_torch adaptive add add>a
-0.20 addbackward0 address address>space adds>2 adebayo adj adj>to_dense adjacency admin>gives after after>40
-0.20 after>adding after>an after>epoch after>eval after>import after>killing after>loading after>profiling
-0.20 after>reading after>reboot after>restoring after>upgrading again against>the agent>close agents agents>in ai
-0.20 ai>gave ai>learn algo algo>with algorithm algos alibi alibi>bias alive>by aliyun all all>cards all>failed
-0.20 all>images all>layers all>night all>nulls all>over all>pairs all>predictions all>preds all>read all>small
-0.20 all>steps all>ten all>the all>tiny all>week all>weekend all_feats alloc allocate>7450580 allocate>an
-0.20 allocate>failed allocate>its allocate>on allocated>12 allocated>a allocated>by allocates>on allocates>twice
-0.20 allocation>cudaerrormemoryallocation allocation>error allocator>is allocfraction allocfraction>0 allowed
-0.20 allowed>18 almost along>with alongside alphafold already>initialised already>running als also>do also>have
-0.20 although although>a although>the ambitious ample amsgrad an>8 an>80 an>a10 an>algo an>at an>idle an>int an>out
-0.20 ana's and>1 and>13 and>260 and>activations and>afterwards and>aren't and>b and>backward and>batchnorm and>breaks
-0.20 and>comfyui and>drop and>eval and>every and>everyone and>everything and>forgot and>friends and>gives and>gpu
-0.20 and>has and>have and>i'd and>i'll and>its and>kept and>llama and>loads and>long and>loss and>makes and>memory
-0.20 and>never and>nobody and>not and>nothing and>nu and>once and>only and>out and>pipe and>power and>pred and>second
-0.20 and>seconds and>since and>so and>step and>stopped and>suddenly and>take and>the and>their and>there and>this
-0.20 and>those and>two and>unused and>use and>uses and>v and>values and>we and>we're and>wrote and>y and>you've
-0.20 and>your animation annotation annotation>id anon anon>rss another>3 antes any>data any>implementation
-0.20 anywhere>yet aphrodite api>no app>app append append>loss appending arange arange>0 arbitrary arcface are>40
-0.20 are>600 are>70 are>at are>fine are>four are>identical are>logged are>made are>never are>ok are>on are>outside
-0.20 aren't>part arena_extend_strategy arena_extend_strategy>ksameasrequested arg argparse args>swapped argument
-0.20 argument>and around>predict arranc arranc>ó arrays>not arrays>of artificial artificial>limit as>1 as>4
-0.20 as>allocated as>an as>cuda as>float as>heads as>if as>it as>large as>many as>model as>nchw as>nothing as>nvidia
-0.20 as>one as>only as>seconds as>tensors as>to as>two as>user as>we asarray aside ask>for ask>him ask>whoever asked
-0.20 asked>for asked>it assign assumed assumes async async>allocator at at>1080 at>11 at>16 at>17 at>20 at>2048 at>23
-0.20 at>30 at>300 at>31 at>4096 at>720 at>768 at>98 at>99 at>batch at>bs at>capturing at>cudagraphinstantiate
-0.20 at>default at>end at>hour at>init at>iteration at>load at>loading at>nvidia at>one at>precisely at>q8 at>same
-0.20 at>shard at>start at>stride at>this at>to at>window ate>the attached>tensors attempt's attends attends>to
-0.20 attention>did attention>or attention>slicing attn attn_implementation>eager attnprocessor attnprocessor2
-0.20 attnprocessor2_0 attribute au auf auf>der auf>einer augmentations auto>batch autograd autograd>on autograd>that
-0.20 autotune>no autotuner's available>blocks available>when avant averages averaging awq awq>got axes axis>swapped
-0.20 b7 b>are b>doesn't b>for b>gptq b>is b>loaded b>of b>on b>s b>t b>to back back>in back>on backend>of background
-0.20 backprop backward>and backward>of bad>allocation bad_alloc bail bail>out baj baj>é bank>for barrier>was base>and
-0.20 base>image base>model basecallers baseline baseline>in bash bash>loop basically batch>2 batch>3 batch>32
-0.20 batch>64 batch>count batch>did batch>first batch>from batch>needs batch>no batch>of batch>per batch>runs
-0.20 batch_size batch_size>16 batch_size>in batches>and batches>in batches>to batching batchnorm be>4 be>allocated
-0.20 be>freed be>had be>made be>released be>shared be>stored beam>search beams because>i because>its because>no
-0.20 because>torch become becomes been>fine been>moved been>sent before before>fine before>my before>pooling
-0.20 before>predict before>set_device before>that before>they before>torch began begins>and behind behind>it beim
-0.20 beim>ersten being>a being>built belongs belongs>to benchmark>mode benchmark>tries benchmark>true beside>it
-0.20 better>default between>14 between>6 between>epochs between>windows beyond bfc bias big>chunk bigger bigger>than
-0.20 biggest bincount>with binds bins bisected bit>is bit>less blazingsql bleibt blender blew blew>up blieb
-0.20 block>can't block>runs blocks blocks>0 blocks>at blocks>that bloom bmm board>and board>has boards body booking
-0.20 booking>sheet booster boots both>at both>come both>with bound bounded box box>has box>since box>with boxes
-0.20 boxes>iou bptt>over bpw branch>with break brings brings>it broadcasts broadcasts>to brought>it bs>16 bs>64 bst
-0.20 bucket buckets budget buffer>to buffers>are buffers>for bug>of building>the builds>a builds>all builds>graphs
-0.20 built>in bumped busy but>by but>fuser but>i'd but>my but>nvidia but>on but>only but>this but>you button bwd
-0.20 bwierzba by>12 by>4 by>8 by>a by>accident by>design by>gc by>half by>hand by>its by>layer by>length by>mistake
-0.20 by>one by>side by>the by>themselves by>this byte bytes>are bytes>param bytes>per c'est cache>are cache>by
-0.20 cache>had cache>held cache>i cache>int8 cache>it cache>max cache>none cache>true cache>up cached cached>dataset
-0.20 cached>in caches caffe caffe's calculated calculated>with calibration calibration>pass call>in call>model
-0.20 call>the callback>gc called>the calls calls>self calm>since came>from came>in came>on camera can't>carry
-0.20 can't>do can't>find can't>hold can't>use can't>work can>do can>forget can>have can>see can>use cap>from
-0.20 capacity>3 capped>the captioner capture capture_model captured>after captured>the card's card>12 card>24
-0.20 card>and card>at card>could card>each card>itself card>moved card>not card>there card>zero cards>and cards>at
-0.20 cards>it cards>last carga carga>el carregava carregava>o carried carries carry carry>their carte>0 cartesian
-0.20 cartesian>product cast catch>runtimeerror categorical cd cd>4096 cdist cdist>of ce ce>from ceiling>in cell>again
-0.20 cell>is cell>with cgpu cgroup cgroup>for chain>of chained chainer>unchain_backward changed changed>the
-0.20 changed>to channels charge chars chat>model chat>to chats check>on checkerboard checkpoint checkpoint>gives
-0.20 checkpoint>in checkpoint>on checkpoint>shards checkpointing>on cheers cheese chewing child children choice>of
-0.20 chopped chopped>up chosen chrome chunk_size chunked>ce chunksize ci>runner cityscapes ckpt ckpt>breaks ckpt_path
-0.20 ckpt_path>best claim claims class classes>in classic clear_caches clear_frames>e clear_session>between
-0.20 cleared>between cleared>it client climb climbs climbs>by clings clips clone close>the closed>the closure
-0.20 cluster>does cluster>so cnn code>and code>for code>runs coefficient coexist colab colab>like collate
-0.20 collate>pads colleague>had collect>each collect>in collect>the collected>the collection collects colmap
-0.20 colocated com com>o comb come>from come>up comes>at comes>in comes>up comfyui comfyui>starts command commented
-0.20 commented>out commit>limit communicators compares comparison compilation>config compilation>level compile's
-0.20 complaining complains complains>about completions complex compute>at compute>the computes computing concurrent
-0.20 concurrent>futures conda>activate confess config>but config>dict config>gpu_options config>json config>the
-0.20 config>which configproto configs>in confirmed>the confusion consolidated constants container>is container>to
-0.20 container>was containers>each context>and context>memory context>model context>quadrupled context>slider
-0.20 context__ contexts contextsize contextsize>16384 continued continuing continuing>from contracts contrastive
-0.20 controlnet conv>asks conversion convert converting converting>the convnext convolution>algorithm convolution>is
-0.20 copes copied>from copy>on copy>pasted copyslices corrupt corrupt>gguf cost costs>800 coube couldn't>be count>0
-0.20 counted>in counts covers covers>the cpp>is cpp>loads cpp>python cpu>detach cpu>every cpu>first cpu>for cpu>in
-0.20 cpu>made cpu>memory cpu>side cpu>the cpu>with cpuadam crash>always crash>since crash>torch crashed>run crashes
-0.20 crashes>at created created>device created>on creates creates>the creep critic crop>size crops>of crops>on
-0.20 crops>to cross cross>attention cross_entropy crowd croyait crumbs crypto crypto>miner ctranslate2
-0.20 ctranslate2>caching ctrl+z ctrl>z ctx>gpu cubed cublas>can't cublascreate>found cublaslt cuda>0 cuda>already
-0.20 cuda>call cuda>device cuda>everywhere cuda>for cuda>gpumat cuda>memory_allocated cuda>no cuda>tensors
-0.20 cuda_deserialize cuda_error_out_of_memory>out cuda_graph_config cuda_graphs cuda_graphs>0
-0.20 cuda_mps_pinned_device_mem_limit>0 cuda_visible_device>no cuda_visible_device>without cuda_visible_devices>0
-0.20 cuda_visible_devices>was cudaerrormemoryallocation cudagraph_mode cudagraph_mode>none cudagraphinstantiate
-0.20 cudagraphs>false cudahostregister cudahostregister>returned cudamalloc cudamalloc>gpubuffer cudamallocasync
-0.20 cudamallocasync>runs cudamallochost cudf cudf>frames cudnn>couldn't cudnn>fastest cudnn>handles cudnn_conv_layer
-0.20 cudnn_conv_use_max_workspace>0 cufft culprit cupy>pinned cupy>pool cupy>set_limit cured>it cured>the cusolver's
-0.20 cusolver's>syevd cusparse custom>evaluate cut cut>to cutlass cutlass>autotune cutoff cutoff_len cutting
-0.20 cyberpunk cycle d's d'un d>1 da dag>is dali's dali>with dans dans>le data>0 data>is data>was dataframe
-0.20 dataloader>worker dataset's dataset's>getitem__ datasets davinci davinci>resolve days>ago ddp ddpm de de>1280
-0.20 death debug decode decode>graphs decoded decoder's decoder>in decodes>on decorator>got decord decord>with
-0.20 dedicated deepcopy default>0 default>card default>context default>from default>in default>is default>mode
-0.20 default>on defaultcpuallocator>is defaultcpuallocator>not defaults>to defrag defunct dej del del'd del>df
-0.20 del>gdf del>pipe delete deleting demo demo>py demucs denoiser dense>n deployment depth depth>10 deque der
-0.20 der>karte descending deserialize design desired desired>0 desktop>and det detach>between detached>and
-0.20 detached>for detached>in detector detector>on deterministic dev dev>in dev>nvidia0 dev>shm device device>and
-0.20 device>arrays device>at device>before device>i device>of device>so device>when device>with device>zero device_id
-0.20 device_memory_gb device_memory_limit device_put devices>0 dgl diarisation dict>and dict>never did>cuda
-0.20 didn't>leave die>with died died>at dies>at dies>during dies>first difference>as different>sizes differentiable
-0.20 differentiation diffusion diffusion>webui dim dim_size dimms dims>are directly directory>is disable_cuda_graph
-0.20 display>attached disposed dist distance distil distributed distributed>optimizer divide divide>by divisions dlib
-0.20 dm dmesg>out dmesg>says dmon dnn>conv do>it do>keras do>the do>with docker>ps docker>run documents documents>of
-0.20 doesn't doesn't>do doesn't>fit doesn't>give doesn't>go doesn't>happen doesn't>isolate doesn't>leak doesn't>touch
-0.20 don't>fit don't>match don't>share donc done dorota dort dos dot_product_attention doubled>the doubles
-0.20 doubles>the doubling down>the dqn draft>model dreambooth drifts drives drives>the drone drop>to dropdown
-0.20 dropped>it dropped>that dropping>the dry du dumb dummies duplicates durch during>init e12 e30 e9 e>gc e>n
-0.20 e>stored e>torch each>allocate each>card each>for each>inference each>new each>next each>read each>request
-0.20 each>run each>with eager eager>mode eager>ok eager_mode eager_mode>true early early>as eaten edge edge_index
-0.20 edit effective effective>batch efficient efficient>kernel efficientnet egl egpu eib eight>onnx eight>processes
-0.20 eight>times eighty einer el>modelo elements else>equal else>runs em>vez ema ema>weights ema_loss ema_loss>0 emb
-0.20 embedder embeds empty>and empty>of empty_cache>and empty_cache>before enable_attention_slicing>and enable_grad
-0.20 enable_grad>inside enable_model_cpu_offload enable_model_cpu_offload>and
-0.20 enable_xformers_memory_efficient_attention enabling encoder>on encoding end ended>it endianness endpoint ends>up
-0.20 enforces engine engine>before engine>build engine>refuses enormous enough enough>it enough>left enough>to
-0.20 ensemble ensemble>of entire entire>book entrena entries>in entropy entropy>line entry>count env env>var environ
-0.20 envs envs>512 episode epoch>5 epoch>end epoch>finishes epoch>one epoch_loss epoch_loss>loss er era err err>and
-0.20 error>and error>out error>says errors>append ersten esm2 esrgan estaba estava etc eval eval>alone eval>only
-0.20 eval>script eval>with eval>without eval_accumulation_steps>20 evaluation>used even>bs even>if even>though
-0.20 even>torch even>when every>35 every>feature every>gpu every>hour every>loader every>new every>patch
-0.20 every>request every>shard every>stream every>thread every>token every>user every>worker everything everything>by
-0.20 everything>is everything>with evicted evicted>so eviction evicts exabytes exactly>that exactly>tokens except
-0.20 except>body except>torch exclusive exec executes exhausted>by exist>and existed exit>137 exits>at exllama
-0.20 exp_avg_sq exp_avg_sq>torch expand experiment>two explains>the explanation>is explicitly exploded explodes
-0.20 exported>the exports exports>cuda_visible_devices extend external>buffer extra>buffers extraction eye f16 fa2
-0.20 face faces factor fail>in failed>try failing>op fails fails>a fails>once fails>only fails>since fails>with
-0.20 failure's failure>is faiss fait fake falcon falcon>40 fallback fallback>to falls>over false>and false>before
-0.20 false>dies false>in false>it false>stopped far>more far>too fast fast>ai fastai's fat fault feature
-0.20 feature>extraction feature>map features>and features>with fed fed>the feed>it fell>back fell>over fewer>sizes
-0.20 ffmpeg ffn fft fft>plans fichier ficou fid fid>computation field file's file>on file>was fill>the filled>the
-0.20 fills>it film film>at finally find find>1 find>any find>mode find_batch_size fine>at fine>but fine>here fine>now
-0.20 finished>overnight finished>requests first's first>attempt's first>conv first>failure's first>gpu first>pipeline
-0.20 first>then first>tile first>validation first>with fit>the fits>now fixed>the fixed>with fixes fixtures fjord42
-0.20 flag>set flash>attn flash>kernel flashinfer flashinfer's flask flat>after flatmate flatmate's flax flax>model
-0.20 flip flipping flips>dropout float32>and float32>in float>before float>copy float>of flush flux flux>1 fold>2
-0.20 fold>3 folder>is folding folding>home follow followed following>the for for>12 for>16 for>3000 for>32 for>448
-0.20 for>512 for>backward for>compute for>d for>days for>differentiation for>each for>eval for>ever for>flash for>its
-0.20 for>keys for>memory for>name for>nccl for>nine for>node for>nothing for>one for>speculative for>tf for>these
-0.20 for>torch force forces foreignnode forever forgot>it forgot>that forgot>to fork forked>eight former forward>and
-0.20 forward>has forward>hook forward>in forward>is forward>with found>a found>by found>three four>axes four>bytes
-0.20 four>go four>gpus four>tasks fp16>at fp16>is fp16>model fp32 fp32>on fp8>checkpoint fp8>kv fraction>in
-0.20 fragmentation>but fragments frame>is frame>of frame>owns framebuffer>per frames>for frames>in frames>no free
-0.20 free>after free>again free>blocks free>gpu free>memory free>when free_all_blocks>before
-0.20 free_gpu_memory_fraction>0 freeing frees>it freq freq>2 fresh>one friendly friends from>1 from>1280 from>2
-0.20 from>38 from>76 from>an from>checkpoint from>eight from>epoch from>last from>liger from>my from>then
-0.20 from>tuesday from>within from>yesterday's from_pretrained>to froze frozen>in full>another full>in full>of
-0.20 full>precision full_matrices full_shard>is fully fully>on function>returns function>with fused>loss fuser future
-0.20 future>exception futures g4dn g>10 g>and g>while galore game gan gap garbage garbage>value
-0.20 garbage_collection_threshold garbage_collection_threshold>0 gat gather gathered gathers>all gaussian gave>1
-0.20 gave>me gave>this gb>1 gb>1060 gb>a100s gb>all gb>alone gb>although gb>at gb>batch gb>before gb>box gb>cards
-0.20 gb>checkpoint gb>during gb>each gb>framebuffer gb>gguf gb>i gb>it's gb>laptop gb>less gb>lower gb>machine
-0.20 gb>model gb>node gb>only gb>piece gb>printed gb>reduce gb>remain gb>since gb>t4 gb>temp gb>that gb>that's
-0.20 gb>there's gb>total gb>under gb>use gb>we gb>when gb>you gc>shows gc_after_trial gdf gemm gemma's
-0.20 gemma's>vocabulary generate generations>each generator>that generous gestern gesvdj get>2 get>an get>past
-0.20 get_device_name>printed get_dummies get_dummies>on get_peft_model getitem getitem__ getitem__>calls gets gets>a
-0.20 gets>created gets>loaded gets>to ggml_cuda_disable_graphs ggml_cuda_disable_graphs>1 ghost giant gib>allowed
-0.20 gib>for gib>per gib>says gib>total gig gigabyte gigabytes gigantic gigs>in give give>back given gives>17
-0.20 gives>me gl>context gmu gnu go>down go>of go>on goes>in goes>through goes>with going>back going>on gone>so
-0.20 got>created got>lost got>my got>rid gptq gpu's gpu0 gpu03 gpu>3 gpu>for gpu>had gpu>has gpu>is gpu>layers
-0.20 gpu>put gpu>ram gpu>setting gpu>share gpu>so gpu>torch gpu>util gpu>where gpu>with gpu_mem_limit>2
-0.20 gpu_mem_limit>2147483648 gpu_options gpu_options>per_process_gpu_memory_fraction gpuarray gpubuffer
-0.20 gpubuffer>allocate gpumat gpumat>pool gpumem>3000 gpustat gpustat>cp gpustat>says grab>the grabbed grabbed>the
-0.20 grabs>everything grad>mode grad_fn>copyslices gradient gradient_accumulation_steps gradient_checkpointing_enable
-0.20 gradient_checkpointing_enable>saved grads grads>on graph>from graph>in graph>on graph>pool graphics>memory
-0.20 graphs graphs>0 graphs>for graphs>off greedy>for grew grew>to grid>search gridsearchcv gromacs group group>has
-0.20 groups growing grown grows>by grows>with growth grpo>with gt>1030 gt>boxes gtx>750 gtx>960 guard guardaba guilty
-0.20 gunicorn>w h100>into h>it h>w habitat had>1 had>900 had>already had>llama3 had>started hadn't half>and
-0.20 half>before halve halves>it handed handle>creation handler>that handles>are handles>one hang hang>on hangs>on
-0.20 happily hardcoded hardcodes hardcodes>cuda has>1 has>16 has>22 has>37 has>4 has>40 has>48 has>700 has>8 has>80
-0.20 has>900 has>96 has>already has>every has>happened has>room has>the has>to has>torch hash hashcat hashes
-0.20 hasn't>come hat hatte have>32 have>6 have>started having head>with header headroom heads>n heads>x heap heap>is
-0.20 heavy height>and held>as held>every held>it held>the helper hence>all her here>a here>so here>the hidden>size
-0.20 hidden>states hidden>tuple high hint hint>it history>of hits hogging>the hold>every hold>it hold>the hold>their
-0.20 holding>11 holding>my holds>on holds>the hole hole>is hook hook>saved hop horizon hot hour>and huge hundred>mb
-0.20 hundreds hundreds>of hung hung>on hunyuanvideo hw hw_decoder_load hydra hydra>multirun hyperopt
-0.20 hyperopt>objective hyperparameter hyperparameter>loop i'd>assumed i'd>been i>accumulate i>added i>allocate
-0.20 i>asked i>built i>call i>choose i>collected i>compute i>confess i>count i>e i>evaluated i>expect i>forgot i>have
-0.20 i>hit i>left i>load i>lose i>needed i>only i>opened i>own i>passed i>pressed i>reduce i>register i>see i>serve
-0.20 i>split i>stored i>swapped i>swear i>take i>thought i>wanted i>wrote id idea>where if>only if>training ignored
-0.20 ignores igpu image>had image>has image>of image_size imagenet>example images>in imgs imgsz imgsz>from
-0.20 implementation implementation>for implicit implicit>gemm import import>torch imported>torch in in>as in>at
-0.20 in>blender in>capture_model in>compose in>crumbs in>cudnn in>device in>env in>except in>exllama in>float in>fp16
-0.20 in>fragments in>gpu in>hidden in>inductor in>initialize in>invokeai in>llama in>lm in>logits in>megatron
-0.20 in>modeling_llama in>models in>ms in>nn in>onnxruntime in>ordinary in>out in>paddle in>pieces in>ppo in>scope
-0.20 in>sitecustomize in>slices in>state in>task in>terminating in>text in>tf in>tf2 in>tgi in>to in>torch in>trtllm
-0.20 in>truth in>v1 in>validate in>vllm in>vram in>vs in>worker in>wslconfig in>yolo in>your in_features inactive
-0.20 inactive_split inception included increase increase>to index>1 index>is index_cpu_to_gpu index_cpu_to_gpu>res
-0.20 infer infer>py inference>script inference_state inherits init>in init_group initial_pool_size initialised
-0.20 initialised>the initialize inner inner>loop innocent inpaint input>shapes inside>except inside>torch
-0.20 instance>has instance>type insufficient>workspace int8>in int8>works int>and integer interactive interleave
-0.20 intermediate intermediate>results intermediates interpreter interrupted into>ram into>seven invokeai iogpu
-0.20 iogpu>wired_limit_mb iou ipython's ipython>after irrelevant is>1000000000000000019884624838656 is>13 is>14 is>26
-0.20 is>28 is>300 is>31 is>52 is>8 is>80 is>9 is>900 is>alive is>all is>allocated is>ample is>as is>at is>b is>clean
-0.20 is>created is>done is>e is>enormous is>enough is>filled is>flat is>from is>frozen is>good is>green is>happy
-0.20 is>in is>irrelevant is>kept is>killed is>misleading is>named is>nearly is>not is>now is>okay is>our is>over
-0.20 is>parsed is>per is>plenty is>printed is>read is>real is>really is>released is>shared is>smaller is>taken
-0.20 is>thread is>torch is>untouched is>up is>where is>why isaac ish isn't>at isn't>cleared isn't>enough isn't>going
-0.20 isn't>relevant isn't>this isolate isolate>gpus it's>3 it's>a it's>adam's it's>always it's>done it's>fine
-0.20 it's>fixed it's>full it's>memory it's>simply it's>the it's>this it>boots it>can it>cannot it>complains it>does
-0.20 it>each it>ends it>finished it>fit it>gives it>has it>hasn't it>is it>just it>loads it>looks it>or it>reads
-0.20 it>run it>same it>sorry it>stays it>succeed it>survives it>tells it>that's it>through it>trained it>tries
-0.20 it>under it>use it>used it>vanish it>wants item>memory iteration>0 iteration>1 iteration>312 iteration>as
-0.20 iteration>is its>activations its>buffers its>context its>estimate its>first its>input its>memory its>pool
-0.20 its>private its>since its>stack its>temp its>workspace itself itself>at itself>is itself>says j'avais jax's
-0.20 jax>clear_caches jax>jax jax>vmap jeder jetzt jlq job>needs job>of joblib>launcher join joking jpg json>nothing
-0.20 jumps>by jupyter jupyter's just>fits just>slower k620 k80>is k80>this k8s>memory k8s>time k>at k>by k>entries
-0.20 k>matrix k>monitors k>needs k>points k>with karte kb kd keep>it keep>the keeps>a keeps>all keeps>each
-0.20 keeps>every keeps>it kept>all kept>for kept>its keras>model keras>multiheadattention kernel kernel>after
-0.20 kernel>had kernel>never kernel>so kernels keyboardinterrupt keys>and kill kill>9 killed>by killed>it killed>the
-0.20 killer killer>took kills>it kills>the kl kleinen knn knn>graph knob know>why known known>leak known>problems
-0.20 koboldcpp koboldcpp>contextsize kohya kornia ksameasrequested kubelet kv>in kv>of kv>offload l l>64 l>l l>s
-0.20 l>unlimited l>x l>ä la>config la>m la>premi lab>notes label label>smoothing lacked lacks lacks>the lambda landed
-0.20 landed>on lands lands>on laptop's laptop>version large>as large>block large>ones large>v3 largest last>byte
-0.20 last>night last>one last>output last>result last_exc last_traceback>is last_traceback>none latent latents
-0.20 latents>are later later>by later>had launch>the launched launched>his launcher launches launching lauri lauri>m
-0.20 lay layer's layer>by layers>are layers>rather layers>with lazy lbfgs lbfgs>with le le>fichier le>mod leak>in
-0.20 leak>is leak>with leaked learner>from learners leave leave>the leaves leaves>nothing leaves>the left>after
-0.20 left>from left>out left>over left>running leftover len len>8192 len>to lena length>regulator lengths>vary
-0.20 les>poids les>quatre less less>free let>go let>the lets>it lets>the letters libtorch lies life lifts
-0.20 lightning's>ckpt_path lightning>does limit>64 limit>8 limit>it limited line>12 line>14 line>212 line>8 line>88
-0.20 line>is line>ok line>only line>that line>with linear>512 linear>ce linear>in_features lines>up linked>pr
-0.20 list>and list>in list>it list>was liste listing lists>a lists>it literally little>memory live>on live>tensors
-0.20 lived>through lives>on llama>server llm llm's llm_int8_skip_modules lmdeploy lmdeploy's lmdeploy>pytorch lo
-0.20 lo>que load>before load>name load>only load>p load_checkpoint load_file load_file>device load_from
-0.20 load_in_4bit>was loaded loader>in loader>worker loading loading>checkpoint loading>on loads>and local>block
-0.20 localcudacluster locals locals>of lock locked locking locks log>probs log>then log_probs log_softmax logged>in
-0.20 login login>node logit logits>logits logits_all logits_to_keep logits_to_keep>1 logp logprob logprobs logps
-0.20 logs>show lol long>clips long>prompt long>prompts long>running longer>fails longest>clip longest>first
-0.20 look>again look>if look>there loop>had loop>i loop>of loop>the loop>with loops loops>over lora>gets lora>loader
-0.20 lora>swap loras lose loss>in loss>is loss>loss loss>module loss>over loss>that's loss>to loss>was losses lost>in
-0.20 lost>to low_cpu_mem_usage lower lower>it lr_find lru_cache lru_cache>on lsof lwork lwork>of m>columns m>default
-0.20 m>in m>load m>nodes m>x machine>is machine>the machine>wslconfig made>for made>per main>gpu main>memory
-0.20 main>thread make_graphed_callables>holds makes>60000 makes>all makes>its malloc manager manually many maps>to
-0.20 marek marketing marre mask mask>head master match match>the matched>nothing materialised>as math matlab matmul
-0.20 matrices matrix>for matter>what max max>entry max>shape max>total max_batch_size max_capture_size max_len
-0.20 max_length>512 max_map_count max_map_count>too max_num_seqs>256 max_seq_len max_seq_len>in max_size>4
-0.20 max_split_size_mb>128 max_split_size_mb>256 max_tokens max_workers max_workspace_size>was maximum maximum>length
-0.20 maximum>size maximum_pool_size maxsize maxsize>none mb>available mb>before mb>for mb>left mb>now mb>were
-0.20 mb>workspace me>3 me>400 me>a me>at me>back me>the mean>is means>three medium>en medium>with megapixels mehr
-0.20 mem>16 mem>4 mem>8 mem_get_info mem_get_info>returns members memlock memlock>1 memory>1 memory>16 memory>24
-0.20 memory>4 memory>40 memory>6 memory>and memory>cap memory>climbs memory>efficient memory>free memory>from
-0.20 memory>growth memory>it's memory>jumps memory>limits memory>module memory>raised memory>rises memory>that
-0.20 memory>the memory>up memory>was memory>you memory_limit memory_limit>2048 memory_limit>4096 memory_reserved
-0.20 merge merge>on merge_and_unload merge_and_unload>on merged>one merging merging>the meshgrid meshgrid>of
-0.20 meshgrid>over mesmo meter>update metric>update mha mib>each mib>for mib>in mib>the micro mig mig>1 mig>slice
-0.20 million>classes million>nodes million>points mine>has mine>was miner>under minimised minus minutes>before
-0.20 minutes>later miopen miopen>find miss missed missed>the missing>squeeze mistake mit mixtral mlc mlock>in mm
-0.20 mmap>of mmdet mmengine mod mod>è mode>is model>a model>answers model>as model>at model>beside model>both
-0.20 model>build model>button model>cuda model>file model>for model>i model>inside model>needs model>no model>of
-0.20 model>parameters model>so model>still model>to model>train model>with model>yaml model_max_length>and modeling
-0.20 modeling_llama modelo models>don't models>m models>on module moment monstrous month>and more>dimms more>each
-0.20 more>in more>oom more>than more>that morning>the mortem>pdb mosaic mosaic>augmentation moved>in moved>out moving
-0.20 moving>it mp mpirun mpirun>np mu>and much>as multi multiheadattention multiheadattention>on multiples
-0.20 multiples>of multiplied multiplies multirun multirun>with must>be mx250 mxnet mxnet_gpu_mem_pool_type
-0.20 mxnet_gpu_mem_pool_type>round my>12 my>1650 my>4 my>8 my>bad my>batch my>callback my>cards my>code my>config
-0.20 my>dataset's my>fault my>feature my>flatmate my>flatmate's my>four my>hook my>job my>lora my>only my>phone
-0.20 my>point my>rx my>single my>traceback n n>8 n>auto n>broadcast n>de n>gpu n>in n>is n>n n>with n_jobs>4 n_jobs>5
-0.20 n_samples na>placa nach nadja naive naive>path name>append name>in name>so narrowed narrowed>it nbytes
-0.20 nccl_buffsize>down nccl_buffsize>smaller nccl_max_nchannels>4 nccl_nvls_enable nccl_nvls_enable>0
-0.20 ncclcomminitrank nearest nearly nearly>empty need>31 need>the need_weights needed>to needs>4 needs>a
-0.20 needs>double needs>room needs>three negative>length neighbour ner nerf net net>and net>fails net>runs network
-0.20 network>in networks neural neural>ode never>called never>cleared never>cut never>evicts never>freed never>frees
-0.20 never>let never>touched never>trimmed never>works new>net new>python next>time next>to next>trial ngl>28 nicht
-0.20 night ninety nllb nlp nms nn no>49 no>blocks no>card no>chance no>code no>cudagraphs no>data no>engine
-0.20 no>eviction no>failure no>flash no>forward no>gqa no>issue no>kv no>live no>matter no>medium no>oom no>op
-0.20 no>other no>room no>s no>single no>slack no>space no>swap no>torch no>two no>way no>with no_backprop_mode
-0.20 no_grad>is no_grad>was no_grad>without nobody>drops nobody>is nobody>resized nobody>told noch node node>cache
-0.20 node>ran node>so non>local none>and none>helped none>loads none>on none>with none>x normal>one not>12 not>about
-0.20 not>activations not>after not>alone not>come not>cuda not>deleted not>detached not>find not>fragmentation
-0.20 not>freed not>needed not>one not>our not>reached not>stop not>too not>us not>your not_initialized
-0.20 notebook>kernel notebook>still notebook>the nothing>any nothing>else nothing>gets nothing>hence nothing>is
-0.20 nothing>left nothing>since nothing>so now>set np>2 np>4 np>8 nproc_per_node>4 nu nulls nulls>cartesian num
-0.20 num>seqs num_alloc_retries num_beams>10 num_ctx>131072 num_frames num_processes num_workers>8 numba's
-0.20 numba>arrays numba>device numpy>in nvdec nvdec>surfaces nvdiffrast nvdiffrast>gl nvidia0 nvidia>smi nvls nvme
-0.20 nxn object>lives objective objective>returns obs occupied occupying ocr octane of of>160 of>200 of>23 of>4096
-0.20 of>48 of>6 of>7 of>80 of>9 of>90 of>900 of>99 of>a of>about of>cache of>card of>epoch of>experts of>finished
-0.20 of>forward of>habitat of>kv of>mine of>parameters of>several of>shape of>step of>these of>training of>view
-0.20 of>what's of>which of>your off>at off>by off>no off>renders offload>folder offload>it offload>to
-0.20 offload_optimizer offload_state_to_cpu ohne old>1050 old>card old>code old>gtx old>one old>trainer old>version
-0.20 ollama ollama>had ollama_gpu_overhead ollama_num_parallel on>1 on>1024 on>16 on>300 on>40 on>again on>and
-0.20 on>board on>cupy on>device on>each on>encode on>failing on>fine on>first on>friday on>host on>image on>it on>no
-0.20 on>resume on>same on>the on>three on>to on>top on>vllm on>with on>worker on>your once>at once>i once>it one>24
-0.20 one>28 one>always one>bad one>batch one>buffer one>by one>card one>complains one>doc one>fixed one>giant one>go
-0.20 one>had one>hot one>image one>l40s one>large one>line one>mempool one>picture one>problem one>profile one>run
-0.20 one>script one>slot one>v100 one>was onednn ones>aren't only>0 only>1 only>3 only>61 only>64 only>about
-0.20 only>call only>changed only>changes only>del only>flips only>gpu only>if only>last only>model only>need only>not
-0.20 only>on only>reserved only>the only>to only>when only>yet onnx>loads onnx>sessions onnxruntime's
-0.20 onnxruntime's>arena onnxruntime>1 onto>a onto>the oobabooga oom>after oom>the oomkilled open>around open>in
-0.20 open>since open>so opencv>cuda opengl ops opt>sdp optax>adam optax>sgd optim>adamw optimisation optimised
-0.20 optimised>the optimize optimizer optimizer>and optimizer>memory optimizer>of optimizers option>for
-0.20 optix>denoiser optuna's optuna>catch optuna>n_jobs optuna>trial or>batch or>set or>so or>stage or>take
-0.20 orbax>restored order order>here order>i order>isn't ordinary orig ort ort>with os>environ other>9
-0.20 other>arguments other>change other>desktop other>people other>three other>user other>way others others>in
-0.20 otherwise otherwise>not otto9 our>24 our>case our>cluster's our>custom our>group our>job our>loader our>own
-0.20 our>process our>reranker our>test our>training our>wrapper ourselves out out>12 out>14 out>is out>the out>to
-0.20 out>when outer outlier outofmemoryerror>cuda output>for output>is output_attentions>true outputs>for outside
-0.20 outside>the outside>torch over>6 over>all over>four over>the overcommit_memory overcommit_memory>2 overflow
-0.20 overhead overhead>was overlap override overwrite overwrites overwritten own own>a own>cache own>forward own>pid
-0.20 own>the owned owned>the owns owns>it owns>the p2>xlarge p4 p>8 p>map_location packed>on pad pad>to
-0.20 padding>longest paddle>flags_gpu_memory_limit_mb paddleocr paddleocr>in pads pads>to page>locked paged
-0.20 paged_adamw_32bit paged_adamw_32bit>the pages paging>file pair pair>of pairwise panorama para paragraph
-0.20 parallel>loss parallel>slots param param>size parameter>servers parameters parameters>as parameters>were
-0.20 params>100 parentheses parked parsed parsed>but part part>1 part>2 part>is partition partition>is partitioned
-0.20 pas pas>é pascal pass>at pass>was passed>on passes>on past past>keys pasted pasted>from patch patch>and patches
-0.20 pause paused pbenes pd pdb>post peak peak>allocated peak>is peak>went pendant people>are per>call per>core
-0.20 per>device per>epoch per>fold per>gpu per>layer per>request per>resolution per>step per>student per>token
-0.20 perceptual perceptual>loss persisted persistent>and persistent>true pesos petabyte phone photo physical>card
-0.20 pick pick>another pickle picture>comes pid>40817 pid>is pieces>are piecewise pil pil>images pile>up piled
-0.20 piled>up pin pin_memory pin_memory>false pinned pinned>pool pinned>staging pinned>to pins pipeline>not
-0.20 pipeline>was pixel pixels pkl pl placa place>in place>of plain>cuda plainly plan>cache please>no plots plug
-0.20 plug>in plugin plus>the pme>cpu pme>on pmemd pmemd>cuda pod>memory pod>on podcast pods poids point>cloud points
-0.20 points>at policy poll pool's pool>12 pool>can't pool>i pool>in pool>is pool_allocator pool_allocator>true pooled
-0.20 pooling pools pop>up porque portion positional postfix pour>les power2 ppo pr>é pra preallocated preallocated>75
-0.20 preallocates preallocating preallocating>the preallocation>on precedes precisely>12 preconditioners
-0.20 preconditioners>for pred>is pred>y predicting prediction>of predictions>on predictor preds preds>list preds>with
-0.20 prefer preferences prefetch>1 prefetch>8 prefetch_factor>32 prefetch_queue_depth prefetcher prefill prefix
-0.20 prefix>store premi premi>è preprocess_logits_for_metrics>with pressed>stop pretrained prev print>trainable
-0.20 print_trainable_parameters print_trainable_parameters>said printed>at printed>just printed>right prints>it
-0.20 prints>using problema probs>in proc process>8812 process>for process>sees process>the processes>from
-0.20 processes>with procs produced profile>is profile>max profile>says profiles profiles>captured projected
-0.20 projection projector prompt>in prompt>logprobs prompt_logprobs prompts proportional proportional>to protein
-0.20 protein>is provided provided>0 ps>says pt pth pull pulled pulled>the puse push pushed put>both put>the put>two
-0.20 py>does py>has py>in pycharm pyg pyrender pytest>keeps pytest>n pytest>xdist python3 python>from python>int
-0.20 pytorch3d>no pytorch>cross pytorch>engine pytorch>script pytorch_mps_high_watermark_ratio q4>and q4>loads q8
-0.20 q8_0>cache quadrupled quadrupled>the quadruples quadruples>the quantising quantization quarters quatre quedaba
-0.20 query query_chunk_size queue queue>of quit quits quits>with radix ragged raise raise>from raise>it raised>in
-0.20 ram>bar ram>cache ram>first ram>not ram>or ram>was ran>dry ran>out ran>with randn random random>lengths
-0.20 random>resize rank>256 rank>is ranks>each rapids>allocfraction rate>and rate>passed rather rather>than ratio
-0.20 ration rays re reached>the read read>the read>to read>with read_parquet reads reboot>cleared rebuild_tensor_v2
-0.20 recording>was recursed red>and reduce>c refactoring referenced referenced>by referenced>the references
-0.20 references>to refiner refit refused refuses refuses>anything refuses>the regions register register_forward_hook
-0.20 registering registers regulariser regulator reihenfolge reinitialize reinitialize>pool_allocator relative
-0.20 relative>to release>the released released>after reloaded remained remaining remembers removed removed>it
-0.20 removed>retain_graph render>of renders>with rented>instance repackage repackage_hidden repeat>1
-0.20 repeat_interleave repl replaced>the replicas replicated reply repo's repo>has repo>is reported>by reporter>here
-0.20 reporting reporting>back reproducibility request>and request>the requested>memory requests require requires>grad
-0.20 reranker>and rerun>of rerunning rerunning>the res>0 reservado reservation reserve>space reserve>vram reserved>21
-0.20 reserves reserves>its reserving reserving>the reset reset>out resident residues residues>anything resnet>101
-0.20 resolution>in resolve rest>of rest>on restait restart restart>every restarting>the restored>the restoring
-0.20 restricts result>cache result>in results results>append results>are resume resume>it resuming>from resuming>with
-0.20 retained retains retry>decorator retry>on return return_logprob returned>out reused reversed reverted reward
-0.20 reward>model rex right>the rise rises>with rl rl>loop rmm rmm>reinitialize roi rollout rollouts room>for
-0.20 roundup_power2_divisions rpn rss rtx>3090 rtx>4070 rtx>4080 rtx>4090 run's run>ai run>and run>as run>for run>in
-0.20 run>passes run>that run>time run>with running>loss running>server runs runs>adam runs>at runs>for runs>so
-0.20 runs>the runtime's>arena runtime>before runtime>enable_cuda_graph s>by s>cuda s>v safetensors>load_file
-0.20 sageattention said>100 said>no said>so sam sam2 same>20 same>3090 same>4 same>batch same>command same>device
-0.20 same>effective same>gpu same>host same>interpreter same>job same>l4 same>layers same>moment same>net
-0.20 same>notebook same>parameters same>physical same>prompt same>second same>server same>settings same>titan
-0.20 same>weights same>worker sample>it sample>rate sampler's sampler's>temporary samples samples_per_gpu sampling
-0.20 sandbox sat>on saved>1 saved>every saved>me saved>on saved>the say>0 says>1 says>21 says>6 says>cuda says>gpu
-0.20 says>oom says>oomkilled says>skipping scale>training scale_factor scaler scan scattered scene>doesn't
-0.20 scene>varies scipy scipy>csr score>is score>the scores>is scratch screens screens>the script>del script>which
-0.20 script>with sd sdp>attention sdxl sdxl>base sdxl>in sdxl>to se search seat second second>call second>fold
-0.20 second>iteration second>launch second>one second>replica second>set second>try see>9 see>all see>from see>is
-0.20 see>line seed>in seed>seed seeds segment segments segments>with selective self>encoder sentences sentinel sentry
-0.20 sequences serve serve>the server's server>comes server>takes service>takes ses session>open session_len set>1
-0.20 set>64 set>and set>i set>it set>model set>of set>ollama_num_parallel set_per_process_memory_fraction>0 sets>of
-0.20 setting>aside setting>cublas_workspace_config setting>it seventh several>times sft sgd>and sgd>runs sglang>cuda
-0.20 sglang>with shadow shampoo shampoo's shampoo's>preconditioners shape>before shapes>1 shapes>vary shard>11
-0.20 sharding_strategy sharding_strategy>no_shard shards>67 share>so shared>the shared>with shares>the sharp shell
-0.20 shell>and shell>script shift shift_logits shm shop short shorter should>have shouldn't shouldn't>be shows>9
-0.20 shows>gpu shreds shreds>the shut side sidecar silly simple simulators simulators>each simultaneous
-0.20 simultaneously sin since>model since>monday since>then since>you single single>one single>time sit sit>on
-0.20 sitecustomize sits sits>in sits>on sits>there sitting six>gigs sixteenth size>10 size>128 size>16 size>8192
-0.20 size>are size>at size>between size>no size>step sized>blocks sized>for sized>from skipped>for skipped>the
-0.20 skorch>net skorch>nets slice>5 slice>of sliced slices>of slices>with slicing slicing>plugin slide slider sliding
-0.20 slot>variables slots>forever slots>to slurm slurm's slurm>mem slurm>put small small>gpu small>on small>ones
-0.20 small>quadro smaller>one smaller>ones smaller>quant smaller>size smaller>than smi>2 smi>has smi>listed smi>on
-0.20 smi>order smooth smoothed smoothing snakemake snapshot>shows snapshot>viewer so>0 so>a so>all so>both so>eval
-0.20 so>it so>it's so>logits so>lower so>nothing so>they so>to so>twice so>vllm so>you soft softmax>1 solver
-0.20 solves>this some>minutes some>more someone>else someone>put someone>set sometimes>it's sondern sondern>die sorin
-0.20 sort sorted sorted>by space space>4 space>in space>is spacy spacy's spacy>on spark spark>rapids sparse
-0.20 sparse>true spawn spawns speaks spectral speculative speech speed>up speicher spelled spikes spill splintered
-0.20 split>in split>the spyder sq squared>times squatting>on squeeze squeezed squeezed>both ssd300 stacked stage>1
-0.20 standardgpuresources stands>in start>7 start>it start>script started>a started>anything started>at started>his
-0.20 started>without starts>on starts>so starts>with startup>check startup>log starves state state>exp_avg_sq
-0.20 state>from state>is state>z states static>cache static>inputs statistics statt statt>auf stay stays>flat
-0.20 stays>in stays>loaded stays>on stays>the stem step step>for step>in step>with steps>in steps>keeps sticks
-0.20 still>and still>attached still>bound still>had still>has still>held still>hold still>in still>listed still>on
-0.20 still>open still>references still>says still>up stitched stop>in stop>the stopped>working stops>the storage
-0.20 stored stored>for stored>it stores>the storing straight>to strategy streamlit streamlit>app stretch stride>4
-0.20 stripped student student's student>training study study>optimize style stylegan sub subprocess subsampling
-0.20 succeed succeeds>every sudo>drops sudo>e suffers suffices supposed supposed>to supprim supprim>é sur sur>la
-0.20 surfaces survive survived suspended svea swallowed swap>in swap>space swaps swear swears swiss swiss>cheese
-0.20 switched>the switching>the switching>to syevd sys system>memory systemd systemd>unit t4 t400 t4>4 t5 t>rex t>t
-0.20 t>u tab table table>for table>is tables tabs tactic tactics taichi tailles tait take taken>by takes>21
-0.20 takes>that takes>the tampons target target_modules task>manager tasks>of tb tb>still tb>was teacher's
-0.20 teacher>forward team's teams tear teardown tei tells>me tells>the tells>you temp temp>storage temporary ten
-0.20 tenant tenant's tensor>to tensor_parallel_size tensorboard tensorboard's tensorboard>profiler tensoren
-0.20 tensorflow>was tensorflow_datasets tensorrt>builder tensorrt>contexts tensors>goes tensors>i tensors>included
-0.20 tensors>with terminal terminating>and test>loop test>py test>script test>set tested>the text>generation text>of
-0.20 text>with textures>in textures>of tf's tf2 tf2>i tf>data tf>function tgi tgi>max than>24 thanks>that that's>what
-0.20 that's>where that's>your that>a100 that>card that>come that>drives that>fails that>grabs that>holds that>isn't
-0.20 that>machine that>meant that>of that>partition that>peak that>runs that>same that>size that>tokenizer
-0.20 that>without thats the>0 the>10 the>13 the>14 the>1650 the>2060 the>22 the>30 the>3060 the>3080 the>4 the>40
-0.20 the>400 the>48 the>5 the>64 the>8 the>a10 the>a5000 the>a6000 the>actor's the>allocation the>allowed the>answer
-0.20 the>arena the>async the>backbone the>bar the>bare the>base the>baseline the>better the>biggest the>bios
-0.20 the>board the>book the>budget the>buffer the>built the>busy the>calibration the>cap the>captured the>card's
-0.20 the>ceiling the>chain the>chained the>chat the>ci the>climb the>cluster the>collate the>colleague's the>complete
-0.20 the>computation the>condition the>configured the>conversion the>convolution the>crashed the>creep the>critic
-0.20 the>crop the>cuda the>culprit the>custom the>dead the>decode the>deployment the>detector the>diarisation
-0.20 the>draft the>dynamic the>e the>early the>egpu the>einsum the>embedding the>encoder the>entire the>eval
-0.20 the>exc_info the>extra the>face the>factor the>failure the>first the>flask the>footprint the>former the>fp32
-0.20 the>fp8 the>fraction the>fresh the>frozen the>function the>fused the>game the>gap the>generator the>gguf the>gpu
-0.20 the>gradienttape the>graphics the>group the>growth the>gt the>gui the>guilty the>half the>handler the>handles
-0.20 the>header the>heap the>helper the>hf the>hidden the>hint the>huge the>id the>identical the>igpu the>imagenet
-0.20 the>initial the>inner the>input the>intermediate the>jax the>join the>json the>k620 the>k80 the>k8s the>keras
-0.20 the>keys the>kl the>l40s the>label the>largest the>later the>layer the>learner the>learners the>line the>listing
-0.20 the>llama the>llm the>load the>login the>mac the>main the>max the>measured the>merged the>minibatch the>monitors
-0.20 the>nearest the>nerf the>net the>network the>normal the>ocr the>oom the>optimisation the>optix the>other
-0.20 the>others the>p400 the>page the>params the>perceptual the>photos the>pieces the>place the>plug the>pool's
-0.20 the>preferences the>prefetcher the>prefill the>pretrained the>pretraining the>previous the>processes the>prompt
-0.20 the>protein the>provider the>pt the>queue the>rank the>raw the>real the>render the>repo's the>report
-0.20 the>reranker the>reserved the>rest the>restore the>reward the>row the>rpn the>runner the>safetensors
-0.20 the>sampler's the>saved the>scan the>scene the>score the>scores the>sdxl the>sequence the>session the>settings
-0.20 the>sft the>shape the>shards the>shop the>slurm the>softmax the>space the>spikes the>startup the>static
-0.20 the>steady the>stem the>step the>story the>students the>study the>table the>target the>tensor the>terminal
-0.20 the>timestamp the>tokenizer the>total the>trained the>training the>transform the>transformer the>trick the>trt
-0.20 the>try the>tuning the>underscore the>unit the>unquantised the>upscaler the>usage the>utilisation the>variable
-0.20 the>vgpu the>virtual the>vision the>voxel the>vram the>warmup the>wheel the>whisper the>with the>wrapper their
-0.20 their>copy their>own them>on them>the themselves then>added then>dies then>fails then>falls then>gtx then>load
-0.20 then>nn then>on then>sd then>stops then>the then>to then>torch there there's>a there's>an there's>your there>are
-0.20 there>but there>only there>so there>the there>were there>when there>with they're they>are thirds this>file
-0.20 this>flag this>for this>fork this>instance this>instead this>is this>model this>morning this>old this>since
-0.20 this>version those>with though>a though>the thousand thousands thousands>of thread>and thread>calls thread>local
-0.20 thread>pool threadpoolexecutor threads three>are three>cards three>quarters through through>as through>at
-0.20 through>but throughout>the thrust thrust>sort thx ti>init ti>the tick tie tier tight tiled tiles time>and
-0.20 time>axis time>during time>i time>i'm time>see time>slicing time>we times times>4 times>between times>each
-0.20 times>that times>what timestamp timestamp>in tinha tiny tipped titan>rtx tmaas tmp tmpfs to>0 to>10 to>12 to>15
-0.20 to>160 to>2 to>21 to>210 to>30 to>32 to>32768 to>400 to>4096 to>48 to>6 to>64 to>7 to>8 to>8000 to>8192 to>90
-0.20 to>adafactor to>b to>backend to>capture to>cpu to>every to>exclusive to>free to>get to>half to>it to>iteration
-0.20 to>loss to>multiples to>n to>none to>normal to>one to>q8_0 to>raise to>ram to>read to>reuse to>shard to>speed
-0.20 to>switch to>the to>tokenizer to>train to>two to>what to>your to_dense to_dense>on toarray toarray>on todense
-0.20 together together>are together>i token>costs tokenizer>model_max_length tokens>16384 tokens>4096 tokens>is
-0.20 tokens>ok tokens>squared told>to told>us too>ambitious too>generous too>greedy too>late too>little too>long
-0.20 too>low too>tight too>what took>all took>for took>it took>python took>that torch torch's torch's>cache
-0.20 torch>can't torch>empty torch>enable_grad torch>float32 torch>had torch>happy torch>has torch>optim torch>randn
-0.20 torch>says torch>so torch>summary torch>zeros torch>zeros_like torchmetrics>compute torchrun>with total>24
-0.20 total>but total>is total>loss total>not total>so touched tout tower trace>not traceback>ends traceback__
-0.20 traceback__>none tracebacks tracked tracker>keeps tracking tracking>on tracks tracks>gradients train>and
-0.20 train>batch train>false train>fine train_losses trainer trainer>and trainer>gathers training>in training>itself
-0.20 training>on training>step training>the training>without trainings trains>again trains>at trains>happily
-0.20 trajectories transcode transformer>part transitions transpose transposed trend trf trial's>exception trial>1
-0.20 trials>with triangle tried>again tries>the tries>to trimmed triton triton's>config triton>container
-0.20 triton>cudagraphs trl trt trt>context trt>llm trtllm>left true>assign true>does true>during true>fails true>from
-0.20 true>it true>left true>makes true>on true>only truncated truncated>bptt truth truth>the tts tuning>run turns>out
-0.20 twelve twelve>bytes twenty twice>once two>4 two>captured two>chips two>copies two>hour two>lines two>minutes
-0.20 two>of two>optimizers two>other two>servers two>thirds two>users type>and tzuhan u u>v u>vector ubatch uft uhd
-0.20 ui>doesn't ulimit ulimit>l ulimit>v ultralytics um unallocated>in unattended under>another under>inference_mode
-0.20 under>load under>with under>wsl2 underscore undetached unet>from unfreezing unfroze unfroze>the unified
-0.20 uninitialised unit unit>file unittest unix unless>you unload unload>the unloaded unpacked unpacks unpickle
-0.20 unquantised unreleased unrolled unrolled>over unsigned unsqueeze unticked until until>a until>gc until>i
-0.20 unusable up>as up>first up>from up>on up>please up>single up>the upcast upd update>del update>freq update>loss
-0.20 updated upgrading>to upload uploads upsample upsamples upscaler upscaling us>to usage>on use>512 use>batch
-0.20 use>but use>pytorch use_flash_attn use_flash_attn>false used>0 used>i'm used>the used>up user's user>name
-0.20 users>on uses>9 util util>is utilization>a uvicorn uvicorn>workers uw uw>admin v v100>has v100>with v2>3
-0.20 v>detach v>in vae>at vae>from val>batch val>not validate validation>batch validation>had validation>oom
-0.20 validation_step_outputs vanilla vanish variable>in variable>was varies varies>between vary varying vdi vector
-0.20 verl verl>rollout verlangt version>doesn't version>of vez via>torch video viewport virtual>memory vision>encoder
-0.20 vision>tower visualizer vk vl vllm>0 vllm>may vllm_gpu_memory_utilization vllm_gpu_memory_utilization>0
-0.20 vm>max_map_count vmap vocab>is vocab>parallel vocab>times vocabulary>scores vocabulary>sized volatile>was
-0.20 voxel>grid vram>1 vram>8 w>1 w>6 w>o wait wait>for wallpaper want>it wanted>its wants>0 wants>4 war warm warm>up
-0.20 warmup warmup>with warned warnings was>0 was>16 was>2 was>256 was>512 was>64 was>9 was>active was>all was>before
-0.20 was>between was>called was>calling was>computed was>deleted was>enough was>exhausted was>exported was>full
-0.20 was>holding was>ignored was>imported was>just was>loaded was>mining was>missing was>parked was>passing
-0.20 was>playing was>ram was>reset was>short was>squatting was>told wasn't>detached watermark we>add we>are we>can't
-0.20 we>found we>get we>hit we>need we>saw we>took webui>still weder weights>1 weights>14 weights>and weights>are
-0.20 weights>fit weights>in weights>that's weil went>away were>all were>being were>in were>trained weren't what>did
-0.20 what>fails what>fits what>lightning what>made what>the what>was wheel>had when>i when>saved where>i where>only
-0.20 where>the where>they whereas which>4 which>failed which>nobody which>our which>the which>you whichever
-0.20 while>building whisper>large whisper>server whole>backbone whole>card whole>gpu whole>slide whole>time
-0.20 whole>training why>it why>the wide>layers widened width>of windowed windows>and windows>commit winograd wired
-0.20 wired_limit_mb with>10 with>1024 with>11 with>16384 with>20 with>22 with>30 with>512 with>6 with>60 with>64
-0.20 with>65536 with>7 with>75 with>900 with>argmax with>block with>checkpoint with>counts with>ctrl+z with>device
-0.20 with>eager_mode with>everything with>gemma with>grad with>gradients with>grads with>graph with>hidden
-0.20 with>images with>int8 with>it with>more with>no_grad with>np with>opt with>preds with>sdxl
-0.20 with>sharding_strategy with>spawn with>statement with>tf with>tile with>tracking with>two with>update with>w
-0.20 with>with with>wrong with>x with>xformers with>xla_python_client_mem_fraction within>an within>its without
-0.20 without>crash without>freeing without>it without>no_grad without>parentheses without>pin_memory without>shm
-0.20 without>that without>torch without>waiting without>xformers woke woke>up won't>go worked>but worker worker>is
-0.20 worker>process worker>thread workers>3 workers>die workers>my workers>on working works>as works>thanks
-0.20 workspace>1 workspace>limit workspace>required world would>be wrapped>around writer writing written>out wrong
-0.20 wrong>endianness wrong>gpu wrong>with wrote>the wrote>torch wsl wslconfig wslconfig>memory wurde wurden x28 x64
-0.20 x7b x9000 x>0 x>1000 x>128256 x>2 x>4 x>4096 x>is x>l x>not x>of x>the xargs xargs>p xdist xgboost>gpu_hist xl
-0.20 xla xla_gpu_autotune_level xla_gpu_autotune_level>0 xla_python_client_mem_fraction
-0.20 xla_python_client_mem_fraction>10 xla_python_client_mem_fraction>4 xla_python_client_mem_fraction>45 xorg>gnome
-0.20 xtts y>2 y>arranc y>is y>ya ya ya>entrena ya>no yaml>has yes>it's yesterday's yet>memory yolov8x you're you>are
-0.20 you>asked you>gave you>go you>hold you>only you>passed you>see you>set you>start you>the you>train you>want
-0.20 your>config your>data your>first your>number your>own your>test yours zero>1 zero>blocks zero>for zero>offload
-0.20 zeros>1 zeros_like zeros_like>p zombie zombies zshrc zu zwei ~10240 ~12825 ~15193 ~18446 ~20000 ~21474 ~26214
-0.20 ~50000 ~74505 ~abbru ~accid ~actor ~adam' ~addba ~addit ~addre ~adeba ~adjac ~admin ~agent ~algor ~aliyu ~almos
-0.20 ~along ~altho ~ambit ~amsgr ~anima ~annot ~aphro ~appen ~arang ~arbit ~arcfa ~argpa ~argum ~arran ~artif ~asarr
-0.20 ~attnp ~attri ~augme ~autog ~autot ~avera ~avoid ~backb ~backg ~backp ~basec ~basel ~basic ~behin ~beleg ~beyon
-0.20 ~blazi ~bleib ~blend ~block ~bloqu ~board ~booki ~boost ~bound ~bring ~bucke ~budge ~build ~bumpe ~butto ~bwier
-0.20 ~caffe ~calib ~cance ~candi ~canva ~capti ~card' ~carga ~carte ~cgrou ~chain ~charg ~cheer ~chees ~chewi ~child
-0.20 ~chopp ~chrom ~chunk ~citys ~claim ~clien ~climb ~cling ~closu ~coars ~coeff ~coexi ~colla ~colma ~coloc ~comfy
-0.20 ~compo ~compu ~conca ~concu ~confo ~const ~conte ~contr ~copys ~corru ~cpuad ~creat ~cresc ~criti ~croya ~crumb
-0.20 ~crypt ~ctran ~cudnn ~culpr ~cusol ~cuspa ~custo ~cutla ~cutti ~cyber ~dali' ~dataf ~davin ~dedic ~deepc ~deeps
-0.20 ~defau ~defra ~defun ~delet ~demuc ~dense ~deplo ~dequa ~desce ~deser ~desir ~deskt ~destr ~deter ~dicti ~dimen
-0.20 ~direc ~disap ~dispo ~dista ~doesn ~dorot ~dream ~drift ~dropd ~durat ~dynam ~eight ~eleme ~endia ~endpo ~enfor
-0.20 ~enorm ~enoug ~ensem ~entra ~episo ~erste ~esrga ~estab ~estav ~exaby ~exhau ~expan ~exper ~expli ~falco ~fallb
-0.20 ~fasta ~featu ~fehle ~ffmpe ~fichi ~file' ~final ~first ~fixtu ~fjord ~flipp ~flush ~foldi ~footp ~forei ~forev
-0.20 ~forme ~forwa ~fragm ~freei ~friga ~futur ~galor ~garba ~gauss ~gemma ~gener ~geste ~gesvd ~gigan ~gpuar ~gpubu
-0.20 ~gpuma ~gpust ~grabb ~grant ~grids ~groma ~growi ~guard ~guilt ~habit ~hadn' ~hande ~handl ~happi ~hardc ~hashc
-0.20 ~hashe ~havin ~heade ~headr ~hidde ~horiz ~hundr ~imple ~impor ~incep ~inden ~infer ~inher ~innoc ~inpai ~integ
-0.20 ~intei ~invok ~irrel ~isola ~itsel ~j'ava ~jokin ~jupyt ~kerne ~kille ~klein ~kobol ~korni ~ksame ~kubel ~label
-0.20 ~lacke ~lambd ~lande ~large ~laten ~launc ~leake ~leave ~lengt ~libto ~limit ~linge ~listi ~liter ~lmdep ~loade
-0.20 ~loadi ~locke ~locki ~logge ~logpr ~mallo ~matla ~matri ~maxsi ~megap ~membe ~memlo ~mergi ~meshg ~micro ~milli
-0.20 ~misre ~misse ~mista ~mistr ~mixtr ~mmeng ~monst ~mosai ~movin ~mpiru ~nanos ~narro ~nbyte ~neare ~nearl ~neigh
-0.20 ~neura ~ninet ~nobod ~numba ~nvdif ~occup ~octan ~offlo ~onedn ~onnxr ~oobab ~oomki ~openc ~openg ~optun ~orpha
-0.20 ~other ~ourse ~outsi ~overc ~overl ~overr ~paddi ~pairw ~panor ~parag ~paral ~parke ~parse ~pasca ~paste ~pause
-0.20 ~pbene ~penda ~permu ~persi ~petab ~phase ~pickl ~pixel ~plain ~plugi ~podca ~point ~polic ~pool' ~pooli ~porqu
-0.20 ~porti ~power ~prece ~predi ~proce ~promp ~prote ~proto ~pulle ~pushe ~pycha ~pyren ~quart ~quatr ~queda ~quick
-0.20 ~quote ~rathe ~ratio ~reach ~recog ~recon ~recur ~refac ~regio ~regul ~reihe ~remem ~remov ~repo' ~rerun ~resiz
-0.20 ~resto ~restr ~retra ~reven ~rever ~revis ~rewar ~roomm ~runne ~safet ~sagea ~salid ~sandb ~scene ~scrat ~searc
-0.20 ~senti ~sentr ~seven ~shado ~shamp ~shard ~shrin ~sidec ~simpl ~singl ~sitec ~sitti ~skipp ~slice ~slidi ~smoot
-0.20 ~snake ~softm ~sonde ~sorte ~spacy ~spars ~spawn ~speak ~speec ~speic ~spike ~splin ~spyde ~squee ~ssd30 ~stabl
-0.20 ~stack ~stage ~start ~starv ~stitc ~stopp ~stori ~stret ~strin ~strip ~suffe ~suffi ~suppr ~surfa ~swall ~swapp
-0.20 ~swear ~table ~taich ~tampo ~team' ~teard ~tempo ~tenso ~that' ~thean ~thems ~they' ~thrus ~times ~tippe ~toarr
-0.20 ~toden ~toget ~trace ~track ~traje ~trans ~trian ~trimm ~tripl ~trito ~twelv ~twent ~tzuha ~ultra ~unatt ~undet
-0.20 ~unfre ~unfro ~unifi ~unini ~unitt ~unpic ~unqua ~unsig ~unsqu ~untic ~unusa ~upgra ~user' ~uvico ~vanil ~vanis
-0.20 ~varia ~varie ~varyi ~verla ~viewp ~visua ~voxel ~wallp ~warmu ~warne ~weigh ~weite ~weren ~where ~which ~widen
-0.20 ~winog ~witho ~worki ~wrapp ~writi ~wslco ~wurde ~x2048 ~xgboo ~you'r ~zombi ~алгор ~больш ~буфер ~второ ~выклю
-0.20 ~держа ~добав ~загру ~занят ~запро ~кажды ~матри ~модел ~обнул ~обраб ~оптим ~освоб ~остав ~перво ~перем ~поста
-0.20 ~прохо ~работ ~серве ~списо ~счита à>0 ä ä>uft çã çã>o è>le é>e é>el é>marre é>par é>ration é>tait é>y а больше
-0.20 больше>не было висел висел>чужой включил всё>работает второй выключил гб>включил гигов держал для до добавил
-0.20 загрузилась запрос и>gc из кадры каждый карту карты матрица модель не обнулил он первой перед пока после
-0.20 поставил поставил>0 при прохода работает список тысяч файл чужой это い>た く さ し>た ず た>。 ち っ っ>た
-0.20 っ>て て>い で>、 な に の の>で ま>し ま>ま め よ よ>う れ>て ル ー 一 之 之>后 了>enforce 了>。 从 以 個 全
-0.20 全>部 到 加 可>以 后 存 就>不 就>好 常 建 开 掉 掉>就 效 显 显>存 样>。 正 正>常 每 的 直 落 落>ち 要 里 개
-0.20 계>속 고 고>있 그 까 나 너 넣 네 니 니>까 델>이 됩 됩>니 라 로 를 리 마 만 변 변>수 서 속 스 아 어>서 었 었>어
-0.20 에 요 있>어 있>었 잡 정 트 하 하>고 하>나 하>니 한 할
+0.20 000>by 000>images 000>mb 000>rows 00>00 00>01 00>02 00>mb 01>00 02>03 02>11 02>12 02>23 03>14 03>19 04>10 04>18
+0.20 04>torch 05>and 05>gib 06>07 06>t07 07>07 08>10 08>20 08>21 08>30 09>14 09>17 0>00 0>04 0>06 0>11 0>19 0>26 0>38
+0.20 0>4 0>44 0>5 0>8 0>a6000 0>b 0>before 0>by 0>cuda 0>device 0>didn't 0>failed 0>fails 0>for 0>full 0>gb 0>gives
+0.20 0>had 0>in 0>left 0>ours 0>peaks 0>prints 0>since 0>so 0>task 0>that 0>took 0>total_memory 0>v100 100>gb 1024>it
+0.20 1024>the 1080>ti 10>0 10>00 10>11 10>3 10>cuda 10>k 10>memory 10>million 10>output 11>05 11>23 11>8 11>gib
+0.20 11>wsl2 120>000 120>g 120>k 12400>f 128>and 128>floats 128>gb 128>so 128>x128 12>00 12>1 12>2 12>3 12>4 12>40
+0.20 12>400 12>50 12>and 12>gb 13>1 13>was 1440>p 14>2 14>2024 14>b 14>gib 14>of 14>on 14>s 1536>x1536 15>49 15>7
+0.20 15>gib 15>h 15>model 15>with 160>mb 16376>mb 1660>ti 16>on 16>one 16>ranks 16>so 16>the 16>tokens 18>09 18>again
+0.20 18>mb 190>gb 190>mb 196>maximum 19>00 19>44 1>02 1>1 1>12 1>13 1>14 1>17 1>18 1>20 1>21 1>50 1>61 1>87 1>also
+0.20 1>and 1>but 1>by 1>cu121 1>do_sample 1>finishes 1>g 1>gb 1>gets 1>i 1>is 1>jetson 1>k 1>len 1>loads 1>mb 1>ms
+0.20 1>nvidia 1>pool 1>rank 1>s 1>set 1>tb 1>the 1>too 1>took 1>und 1>valueerror 1>x3x640x640 2 200>images 200>x200
+0.20 2023>19 2023>3 2024>02 2024>09 2025>04 2025>06 2048>features 2048>in 2048>no 2048>plus 2060>6 2080>ti 20>04
+0.20 20>08 20>33 20>are 20>mib 20>of 2147483648>bytes 214>cuda 21>14 21>on 21>secs 224>batch 224>x224 22>0 22>04 22>1
+0.20 22>4 23>4 23>65 23>h2 24>01 24>02 24>06 24>gb 256>00 256>by 256>on 256>px 256>x256 25>07 25>in 27>b 28>c 28>gib
+0.20 28>gpu 28>no 2>000 2>18 2>3 2>6 2>77 2>99 2>add 2>already 2>crash 2>is 2>micro 2>nd 2>no 2>ok 2>one 2>per 2>s
+0.20 2>shards 2>torch 2>vae 2>which 2>with 2>xlarge 300>to 3060>12 3080>not 3090>i 3090>it 3090>s 3090>that 30>2023
+0.20 30>as 30>leaves 30>of 31>gib 31>in 320>w 32768>is 32768>the 32>and 32>does 32>g 32>gb 32>heads 32>mb 32>of 32>to
+0.20 350>m 35>35 35>to 36>m 380>gb 3>0 3>1 3>10 3>11 3>12 3>2 3>224 3>3 3>49140 3>and 3>days 3>e 3>fraction 3>has
+0.20 3>hours 3>times 400>gb 4096>8 4096>was 40>gib 40>lines 40>m 41>gb 42>to 44>10 45>each 46>7 48>gb 48>in 49140>mb
+0.20 49>gib 4>0 4>2 4>20 4>36 4>as 4>gpus 4>images 4>mib 4>passed 4>pp 4>s 4>set 4>tests 4>tp 500>mb 500>points
+0.20 500>steps 50>gib 50>mb 50>steps 50>times 50>trials 512>batch 512>by 512>px 512>so 512>that 512>with 512>x512
+0.20 51>gb 52>score 54>gb 551>23 58>gb 5>14 5>4 5>512 5>and 5>b 5>folds 5>leaves 5>lora 5>s 5>steps 5>times 5>to
+0.20 5>tried 61>c 61>in 61>of 64>12 64>32 64>g 64>made 64>mib 64>passes 65>gib 6>12 6>7 6>9 6>as 6>cards 6>failed
+0.20 6>loads 6>of 6>with 6>xpu 75>of 75>the 7900>xtx 79>15 7>5800 7>8 7>m 7>so 7>top_p 7>works 7>x7 812>mib 8192>mb
+0.20 83>degrees 850>w 88>in 8>1024 8>4 8>6 8>b 8>but 8>bytes 8>each 8>gives 8>heads 8>it 8>k 8>kv 8>only 8>pieces
+0.20 8>samples 8>then 8>we 8>with 8>x 8bit 90>gib 90>images 90>mib 90>percent 92>works 95>all 96>g 96>x96x96 99>gib
+0.20 9>1 9>frames 9>in 9>is 9>leaves 9>million 9>then 9>vs 9>with a100>sxm4 a2000 a4000 a6000 a770 a>1 a>10 a>1080
+0.20 a>200 a>24 a>3060 a>512 a>breakpoint a>call a>charm a>classic a>classifier a>clean a>colleague a>csv a>detector
+0.20 a>device a>finally a>first a>fixed a>flag a>forgotten a>fraction a>fresh a>friend's a>fused a>gpu a>gtx a>guy
+0.20 a>hard a>helper a>hiccup a>hitch a>host a>huge a>hundred a>laptop a>mac a>memory a>merge a>mig a>minute a>numpy
+0.20 a>placa a>plain a>print a>private a>random a>red a>replay a>role a>separate a>shared a>similar a>single a>small
+0.20 a>steady a>student a>t4 a>table a>text a>threadripper a>time a>total a>traceback a>typo a>u a>user a>vit a>while
+0.20 a>wild a>workaround a>workspace a>wrong ab aborted about>0 about>1 about>11 about>13 about>14 about>200 about>30
+0.20 about>5 about>9 above>allocated absurd accelerate's accelerate's>find_executable_batch_size accelerate>config
+0.20 accelerator>device accepts access access>to accumulate accumulate>history accumulating accumulation
+0.20 accumulation>of accuracy>was acknowledged across across>the activation activation>checkpointing activations>and
+0.20 active>attn_implementation activity adam's>state adam>buffers adam>has adam>moments adam>on adamw adamw>8
+0.20 adamw>to adamw>with adapters>it add>that added>to admin admin>says advertised advice after>25 after>6 after>90
+0.20 after>about after>all after>and after>backward after>detaching after>every after>from_pretrained after>it
+0.20 after>its after>roughly after>throwing after>update after>updating afterwards>and again>not again>same against>0
+0.20 ago air alert alerts algorithm>with algorithms>that alguien alive>that's alive>through alive>till all>24 all>33
+0.20 all>48 all>along all>combinations all>crash all>die all>fail all>for all>inputs all>logs all>losses all>nodes
+0.20 all>normal all>other all>p all>params all>ranks all>removing all>six all>tensors all>that all>there
+0.20 all>unoccupied alloc>size alloc_tensor_range alloc_tensor_range>failed allocate allocate>20 allocate>512
+0.20 allocate>7 allocate>compute allocate>cuda0 allocate>memory allocated>all allocated>and allocated>are
+0.20 allocated>before allocated>in allocated>tokens allocates>the allocating allocation allocation>of allocation>on
+0.20 allow allow_growth allow_growth>true allowed>on alone>does alone>exceed alone>might alphafold's already>and
+0.20 already>low also>fails also>occurs also>with altogether always always>at always>had always>passes always>ran
+0.20 always>the am>i amd among among>four amount ampere ampere>and an>algorithm an>assert an>eighth an>empty
+0.20 an>exception an>hour an>instance an>intel an>iteration an>n an>nvidia an>off an>old an>older an>oom ana and
+0.20 and>214 and>3 and>32 and>5 and>512 and>64 and>allocated and>are and>asked and>asks and>became and>before
+0.20 and>come and>config and>cublas and>cuda_visible_devices and>deletes and>did and>even and>five and>found and>gc
+0.20 and>gnome and>had and>holds and>i'm and>in and>is and>jax and>labels and>lives and>max_num_seqs and>mem
+0.20 and>memory_allocated and>moves and>neither and>num_ctx and>nvidia and>off and>ollama and>open and>outputs
+0.20 and>paste and>peak and>per and>pin_memory and>prefetch_factor and>prod and>rented and>report and>reserved
+0.20 and>restarted and>retries and>run and>scoring and>see and>shared and>shm and>skips and>started and>stays
+0.20 and>there's and>they're and>three and>time and>torch and>type and>var and>w and>waits and>was and>we've and>what
+0.20 and>windows and>works and>writes and>xla_python_client_allocator and>yet annotator another another>and
+0.20 another>gpu another>process another>user answer>i answer>in answer>says any>chance any>further any>of any>time
+0.20 any>update anybody anyone>else anything anywhere anywhere>in apart>from aphrodite>with api app>every appear
+0.20 appears append>net append>out append>the appendix applied>liger applying applying>attention approx approx>1216
+0.20 april aqui arc arc>a770 arch are>64 are>around are>both are>capped are>captured are>cut are>free are>green
+0.20 are>kept are>not are>one are>out are>padded are>within aren't>even aren't>the arithmetic around>1
+0.20 around>iteration around>the around>two array>job array>of arrow>resident as>active as>advertised as>always
+0.20 as>before as>designed as>ever as>every as>it's as>its as>last as>on as>root as>safetensors as>seen as>shown
+0.20 as>the as>their asked>chatgpt asking asks asks>2 asks>for asserts asserts>that assigned>to assumption at>1 at>10
+0.20 at>128 at>1344 at>14 at>1440 at>15 at>2 at>224 at>24 at>32 at>62 at>7 at>70 at>71 at>900 at>91 at>any at>image
+0.20 at>it at>its at>least at>line at>past_key_values at>startup at>the at>two at>vae at>work at>é aten atom attached
+0.20 attached>is attached>the attempt attempting attempting>to attention>2 attention>and attention>costs
+0.20 attention>matrix attention>optimization attention_mode attn>2 attn_implementation>flash_attention_2 auch aucun
+0.20 aucun>autre aucun>effet aufl aufl>ö aus author's auto auto>restarted auto_find_batch_size
+0.20 auto_find_batch_size>true auto_scale_batch_size autobatch autocast autograd>graph autograd>is autograd>it
+0.20 autograd>record automatically autotuner autre available>kv available>so axolotl axolotl>yaml b>16 b>active b>and
+0.20 b>chat b>i b>instruct b>j b>n b>onto b>q4_k_m b>that's b>y back>and back>from back>to back>when backbone>and
+0.20 backbone>x backend>clear_session backend>is backend>same backends backends>cuda backward>in backward>pass
+0.20 balanced balancer bang bare bare>metal bashrc bat batch>8 batch>after batch>and batch>auto batch>has batch>i
+0.20 batch>is batch>it's batch>norm batch>prefill batch>sizes batch>total batched>tokens batches>of be>a be>certain
+0.20 be>created be>it be>over be>several be>sure be>swapped be>that be>used because>it because>of because>the
+0.20 because>we been>allocated been>called been>in been>there been>up before>0 before>and before>being before>dense
+0.20 before>optimizer before>step before>the before>trying beforehand begin>this beginner behave behave>alike
+0.20 behaviour behind>nginx below>2 belt benchmark>is benchmark>of benchmark>off benchmark>script benchmark>was
+0.20 bert>classifier bet beta beta>0 better>than between>0 between>each between>folds between>runs bf16>and bf16>is
+0.20 bfloat16 bi big>but big>deal bigger>gpu bigger>instance bioinformatics bird bisect bit bit>adam bit>later
+0.20 bitsandbytes>and bitsandbytes>was bitten blame blamed blender>render block>after block>and block>as blocks>and
+0.20 blocks>for blocks>of blog>post bnb>optim body>p boot>with both both>cards both>die both>fail both>have both>in
+0.20 both>jobs both>k both>of both>the both>work bother bother>about box>and box>is box>of box>the bpe bpe>units bptt
+0.20 bptt>window braces branch branch>only branch>the break>up breakpoint breakpoint>in broadcasting broadcasting>n
+0.20 browser bs>48 btw bucketing>sampler buffer>failed buffer>lives buffer>of buffers>come buffers>with build>fails
+0.20 build>ok builder>max_workspace_size building built built>on bump bus>id business but>don't but>i but>it but>me
+0.20 but>not but>that but>that's but>there but>there's but>torch but>unused but>we but>with buy buying by by>1000
+0.20 by>256 by>30 by>500 by>64 by>adafactor by>any by>batch by>disable by>line by>max_memory_allocated by>me
+0.20 by>moving by>n by>our by>pytorch by>recording by>three by>user bytes bytes>free bytes>is bytes>of c++ c++>engine
+0.20 c10>cuda c>power cache>in cache>on cache_8bit cache_max_entry_count cache_max_entry_count>0 cached>blocks
+0.20 cached>memory caching>off calculates call call>cuda call>last call>zero_grad called called>after called>at
+0.20 called>del called>from called>with calling>empty_cache calls>backward calls>into calls>torch came>back
+0.20 can't>explain can't>load can't>say can't>see can't>share can't>tell can't>test can>anyone can>i can>keep
+0.20 can>live can>read can>take cannot>allocate cap>and capacity>of capture>cuda captured captured>in capturing>cuda
+0.20 capturing>finished card>1 card>3 card>4 card>also card>before card>for card>is card>last card>mentions
+0.20 card>nvidia card>runs card>that card>the card>then card>this card>was card>we card>when card>with cards
+0.20 cards>from cards>the cards>with care>of careful case>that case>that's case>the caught caused ce>que cell>14
+0.20 cell>2 cell>twice cells centre certain>and certain>it's cfonseca ch change>a change>anything change>it
+0.20 change>the changes characters charm chart chat>pid chatbot>for chatgpt check>if check>nvidia check>the
+0.20 checked>all checked>the checkpoint>after checkpoint>and checkpoint>before checkpoint>gets checkpoint>to
+0.20 checkpointing>is checkpointing>with checks chez child>process chip chunked>prefill chunks>6 chunks>8 cifar cite
+0.20 cl cl>0 cl>09 classes classification clear clear>the clearing>the clip>skip clipping clocks close closed>as
+0.20 closed>when closing closing>as closing>for closure>keeps clue clue>what cluster cluster's cluster's>cgroup
+0.20 cluster>has code>1 code>base code>by code>trains coded coded>cuda coffee coincidence colab>with cold
+0.20 collate>function colleague>of colleague>with collect>between collect>did collect>empty_cache colours columns
+0.20 columns>for combinations come>back come>ç comes>after comes>to comfyui>portable command>is comment commented>3
+0.20 commits common_init_from_params common_init_from_params>failed communicator community comparable compare>the
+0.20 compilation_config compile>and compile>mode compile>on compiled complaint completed>pod completely
+0.20 compute>buffer compute>buffers compute>sanitizer compute_loss compute_type computed computed>in con>4 con>la
+0.20 concurrency>1 config>builds config>no config>set_visible_devices config>triton configuration confirm confuses
+0.20 confuses>me connection consider>passing console contain container container>the context context>fits context>is
+0.20 context>parallel context>to context>with contiguous>block continua conv2d conv>layers convert>the converted
+0.20 converted>the convinced convinced>that convolutions convs cool cooling cooling>is copied>in copy>from core
+0.20 coreset corpus correct>in correctly costs costs>32 costs>o could>cudnn could>imagine could>it could>not
+0.20 could>somebody could>the couldn't couldn't>enqueue couldn't>fit count>is counters counts>in couple>of course
+0.20 covered cpp cpp>c cpu>0 cpu>after cpu>already cpu>at cpu>i cpu>mmap cpu>offload cpu>only cpu>so cpu>tensors
+0.20 cpu>to cpu>was cpus cpus>per crash crash>as crash>remains crash>the crashed crashing create create>model
+0.20 create_graph>false created>container created>pod creating creating>buffer criterion crop>to cross>entropy
+0.20 cross>validation crossed csrc ct>scans ctc ctc>head ctrl+c ctx>cpu cu cu121 cublas>handles
+0.20 cublas_status_not_initialized cublas_workspace_config>4096 cuda0>buffer cuda>1 cuda>10 cuda>11 cuda>2 cuda>3
+0.20 cuda>9 cuda>cu cuda>cuda_dnn cuda>cufft_plan_cache cuda>current_device cuda>devices cuda>graph cuda>jl cuda>keep
+0.20 cuda>memory cuda>memory_summary cuda>oom cuda>reclaim cuda>runtime cuda>set_allocator cuda>set_device
+0.20 cuda>set_per_process_memory_fraction cuda_device_order cuda_device_order>pci_bus_id cuda_dnn cuda_dnn>cc
+0.20 cuda_error_out_of_memory>2 cuda_graph_max_bs cuda_graph_max_bs>16 cuda_launch_blocking cuda_launch_blocking>1
+0.20 cuda_malloc_async>is cuda_mps_pinned_device_mem_limit>is cuda_visible_devices cuda_visible_devices>1
+0.20 cuda_visible_devices>2 cuda_visible_devices>in cuda_visible_devices>is cudadevice cudadevice>id
+0.20 cudamalloc>failed cudf>24 cudnn>be cudnn>may cudnn>workspace cudnn_conv_algo_search
+0.20 cudnn_conv_use_max_workspace>1 cufft's cufft's>plan cufft_plan_cache cufft_plan_cache>max_size cupy's>mempool
+0.20 cupy's>set_limit cupy>cuda cure>it curious current_device curve customer cut>off cv2>cuda cycles>optix d>b dag
+0.20 dag>on dark dashboard>shows data data>comes data>i data>in data>parallel data>pipeline data>same data>with
+0.20 data>works dataloader dataloader>workers dataset dataset>is day>it day>one days>now ddp>on ddp>processes ddr4
+0.20 ddu ddu>in de>novo de>ram deadline deal debian debian>12 debugging>consider decay declared decodes decoding
+0.20 decorated decorated>with decorates>predict decrease>max dedes dedes>author deep>learning default default>cube
+0.20 default>cuda default>doesn't default>of default>since default>value default>workflow default>yaml defined
+0.20 defined>in defragment degrees del>e del>on del>outputs del>the delay deleted>the deletes dell demand
+0.20 denoising>steps department deployed deployed>the deprecated depth>6 depuis des described described>in describes
+0.20 designed desired>gpu desktop>has desktop>on detach>and detach>everywhere detach>in detached detached>before
+0.20 detached>between detaches details detected>for dev>and dev>box developer device>0 device>cpu device>now
+0.20 device>nvidia device>ordinal device>pool_memory_resource device_count device_map device_map>0 device_map>put
+0.20 device_memory_padding devices>fastest devices>lists devices>to dgx diarize dice dict>i dict>is dict>straight
+0.20 dictionary>cache did>nothing did>that didn't>matter dies>after dies>later dies>within differ difference>at
+0.20 difference>whatsoever different>project differs diffusers dim>32 dim>64 directly>after disable>upper disabled
+0.20 disables disables>gradients discord>had discriminator discussion discussions distinct distinct>input div
+0.20 div>class dmesg dmesg>has do do>a do>call do>i do>in do_sample do_sample>false docker docker>image dockerfile
+0.20 docs>recommend docs>torch document document>the documentation>for documented does>a does>del does>the does>this
+0.20 does>what doesn't>apply doesn't>care doesn't>change doesn't>enter doesn't>help doesn't>look doesn't>matter
+0.20 doesn't>see doesn't>use don't>bother don't>know don't>show done>at double>checked doubt>it down>nicely down>that
+0.20 downgraded>to downgrading download download>the dp0 draws drill drill>14 drive driver>545 driver>was drives>my
+0.20 driving drop_last dropout>0 drops drops>to ds ds_report dst dst>tensor dtype due due>to dummy>requests dump
+0.20 dumped duplicate duplicate>of during during>capturing during>eval during>preprocessing during>that dying
+0.20 dynamic>padding e e>1 e>3 e>4 e>engine e>from e>mail e>with_traceback each>alone each>attempt each>batch
+0.20 each>device each>distinct each>fails each>fold each>gpu each>holds each>host each>in each>job each>loss
+0.20 each>model each>one's each>prompt each>rank each>step each>that each>the each>trial earlier earlier>notebook
+0.20 earlier>one earlier>post eat ecc echo echo>shows edit>the effect>at effect>for effet eight>cards eight>i
+0.20 eight>ranks ein einops el>registro el>servidor elastic>cache else else>i else>is else>was elsewhere>i ema>no
+0.20 embed embeddings>for emptied>it empty>before empty>n empty>set empty_cache>after empty_cache>each empty_cache>in
+0.20 enable_attention_slicing enable_attention_slicing>made enable_attention_slicing>was enable_cuda_graph enabled>on
+0.20 enabled>with encoder>frozen encoders encountered end>of ends>in ends>with enforce_eager>true engine>args
+0.20 engine>is engine>ok engine>to engine>was enginecore enginecore_dp0 enginecore_dp0>pid engines>at english enhance
+0.20 enough>for enough>gpu enough>i enough>vram enqueue enqueue>kernel enter enti enti>è entire>card entirely entries
+0.20 entropy>installed entropy>is entry environ>cuda_visible_devices environment>variable epoch>2 epoch>9 epoch>about
+0.20 epoch>always epoch>and epoch>goes epoch>it's epyc equally equals equals>the err>mem errno errno>28 erro
+0.20 erro>continua error>2 error>cublas_status_alloc_failed error>doesn't error>loading error>not error>the
+0.20 errors>out es>am es>nicht espnet estimated estimators estou etl euler euler>a eval>does eval>is eval>keeps
+0.20 eval>loop eval>set eval_accumulation_steps eval_accumulation_steps>is evaluating evaluation>collects
+0.20 evaluation>script evaluation>with even>1 even>after evenings every>500 every>card every>fold every>other
+0.20 every>second every>stale every>ten every>trial everybody>knows everything>else everything>no everything>to
+0.20 everything>works everywhere everywhere>in everywhere>still exact exact>same exactly>as exactly>it exactly>the
+0.20 example>from example>org exceed exceed>the exceeded except>around except>branch exception>capture exception>is
+0.20 exception>object exclusively executable executed>in executing executing>the execution_engine
+0.20 execution_engine>run_backward executor exist exists exit>code exiting exllamav2 exllamav2>max_seq_len exp_avg
+0.20 expandable>segments expected expensive expensive>we experience explaining export exported>before exported>from
+0.20 extra>contexts extreme f f>cpu f>the fail>with failed>0 failed>out failed>with failing>script failing>with
+0.20 fails>although fails>and fails>around fails>identically fails>rtx fails>somewhere fails>sooner failure fairseq
+0.20 fairseq>catches faiss>cpu faiss>gpu's fake>batch falla falling falling>back falls>on false>at false>is
+0.20 false>made false>was fancy fans far>so fastapi>app faster faster>than faster>whisper fastest>first feats
+0.20 feature>request features>are feb fedora feel feel>free few>kb fft>algorithm figured figured>the figures file
+0.20 file>opt file>quot file>so file>srv fills>my filtered filters>size find>out find>the find_executable_batch_size
+0.20 fine>20 fine>i fine>the fine>tune fine>tuning fine>until finetuning fingers fingers>crossed finish>the
+0.20 finishes>in firefox firmware first>200 first>attempt first>call first>cell first>experiment first>has
+0.20 first>iteration first>line first>loads first>model first>of first>picture first>post first>prompt first>render
+0.20 first>request first>theory first>thing fit>in fits>into fits>with five>minutes five>seeds fix>anything fixed>a
+0.20 fixed>batch fixed>in fixed>lengths fixed>shape fixed>size fixing flag>no flag>the flags_allocator_strategy
+0.20 flash>backend flash>true flash_attention_2 flashattention flat>at flat>line flat>over flickers flickers>for
+0.20 float32>that float>loss float>on floats fold>1 fold>4 folder folds>in follower following>exception follows
+0.20 for>200 for>50 for>another for>any for>as for>completeness for>context for>cuda for>explaining for>having
+0.20 for>him for>hours for>how for>img for>is for>it for>kv for>lack for>launch for>me for>months for>most for>now
+0.20 for>pictures for>prediction for>retrieval for>sdxl for>simplicity for>single for>students for>such for>tactic
+0.20 for>ten for>their for>this for>three for>two for>us for>val for>weeks for>what for>your forced forget>it
+0.20 forgotten forked form format formatting former>model forum>had forward>backward forward>before forward>of
+0.20 forward>without forwarded forwarded>it found>1 four>for four>gunicorn four>of fp16 fp16>4 fp16>weights
+0.20 fp8>weights fpn fraction>from fraction>is fraction>of fraction>static fragmentation frame's>locals frame>112
+0.20 frames>either frames>from frames>of frames>then frameworks free>and free>h free>have free>so free>space free>to
+0.20 free>which free_all_blocks>prior freed>with freezes freezing>the fresh>subprocesses freshly friend's friend>had
+0.20 from>16 from>2022 from>32 from>35 from>4 from>42 from>50 from>70 from>adam from>bitsandbytes from>day from>fold
+0.20 from>line from>nvidia from>one from>our from>pip from>python from>scratch from>someone from>there from>time
+0.20 from_pretrained>in front front>of frozen>vae fsdp>full ft full>40 full>fine full>log full>logits full>output
+0.20 full>shard full>the full>while fullres function>is functional functional>scaled_dot_product_attention funny
+0.20 funny>story fused fused>true fused_batch_size>4 fusion g14 g5 g5>2 g>5 g>80 g>cuda g>of g>ì gain gained gallocr
+0.20 gamma gamma>2 gan's>fake gateway gb>100 gb>11 gb>above gb>again gb>are gb>available gb>by gb>compute gb>ddr4
+0.20 gb>e gb>even gb>for gb>instances gb>jetpack gb>loaded gb>once gb>or gb>overall gb>pool gb>reserved gb>same
+0.20 gb>slices gb>so gb>sorry gb>stays gb>swap gb>throughout gb>torch gb>tried gb>was gb>win gb>would gb>xformers
+0.20 gb>y gb>카 gcc gemma>2 gemma>folks generate>makes generates get get>captured get>it get>on get>reset get>rid
+0.20 get>stored get>the get_device_properties>0 gets>built gets>half getting getting>it gfx ggml>cuda ggml_cuda_init
+0.20 ggml_cuda_init>found ggml_gallocr_reserve_n ggml_gallocr_reserve_n>failed ghcr ghcr>io giant>picture gib>after
+0.20 gib>allocated gib>already gib>and gib>is gib>memory gib>of gib>on gib>then gib>when gist give>me give>the giving
+0.20 giving>up global>attention globally globals>in gluon go>away goes>on goes>out goes>wrong gone>in good>and got>an
+0.20 got>it got>no got>picked got>released got>the gpt gpu>12 gpu>6 gpu>a100 gpu>blocks gpu>but gpu>gtx gpu>here
+0.20 gpu>isn't gpu>model gpu>models gpu>one gpu>operator gpu>or gpu>part gpu>pme gpu>poor gpu>same gpu>since gpu>was
+0.20 gpu_mem_limit gpu_mem_limit>for gpulayers gpus>4 gpus>of gpus>with gpustat>output gqa>with gracias gracias>por
+0.20 gradient>accumulation gradient>norm gradient>penalty gradient_checkpointing gradient_checkpointing>true
+0.20 gradient_checkpointing_enable>is gradients>on gradienttape>block gradio>4 grads>are graph graph>alive
+0.20 graph>attached graph>begin graph>by graph>for graph>has graph>is graph>lives graph>memory graph>trees graphs>and
+0.20 graphs>get grep grep>python grepped grepped>for gres>gpu grid>size grow grows>on growth>on gtremblay gtx>1050
+0.20 gtx>1660 guess>i guess>the guess>was guess>would guessing gui gunicorn>workers guy>on guy>with h100 h100s h2
+0.20 h20>96 h>and h>tuple habe habe>ich habit had>16 had>6 had>a had>all had>create_graph had>gone had>hoped had>no
+0.20 had>read had>that had>their had>time had>torch half>a half>empty halve>the hanako hand handle>remove
+0.20 handler>does handler>was handles>the handling hands hangs happen>with happens>at happy>to hard>coded hardware
+0.20 harmless has has>120 has>2 has>32 has>46 has>512 has>6 has>78 has>a has>doubled has>ever has>four has>had
+0.20 has>not has>quit has>removed have have>1 have>4 have>no have>sworn have>that have>the have>torch have>tried
+0.20 haven't>got haven't>had haven't>looked hay hay>ning hbm he>doesn't he>had he>says he>was head>is headless
+0.20 heads>128 heads>the health hear height hello helm helm>chart help>either help>me help>neither help>with helpful
+0.20 hence>no hence>one here's here's>the here>it's here>not here>which heron heuristic>and hf hi>all hiccup
+0.20 hidden>768 hidden>state his>card his>with hist history>across history>append hitch hjort ho hola holding>a
+0.20 holding>the holds>6 honest honestly hooks hope hoped hoping hoping>for hopper host>as host>builds host>memory
+0.20 host>ram hours>per hours>with how>it how>long however however>the hpp hpp>196 https>example huge>workspace
+0.20 huggingface huggingface>text hundred hyperparameter>search hypothesis i'd i'd>expect i'd>have i'd>need i'll>test
+0.20 i'm>on i'm>only i'm>puzzled i'm>running i'm>using i've>attached i've>been i've>got i've>inherited i've>put i5
+0.20 i5>12400 i>already i>also i>am i>believe i>blamed i>called i>checked i>cleared i>copied i>could i>couldn't i>d
+0.20 i>del i>deleted i>don't i>double i>even i>find i>fine i>first i>followed i>grepped i>had i>haven't i>hope i>j
+0.20 i>kept i>logged i>looked i>measured i>need i>noticed i>pointed i>put i>read i>remember i>run i>said i>sang
+0.20 i>searched i>start i>stopped i>suspected i>tensorflow i>then i>think i>took i>trained i>turned i>use i>used
+0.20 i>will i>wondered i>would i>wouldn't id>0 idea>why identical identically idles idles>at if>it's if>not
+0.20 if>reserved if>so if>somebody if>that if>your ignore igual illegal illegal>memory image>is image>on image>size
+0.20 images>after imagine img>in imgsz>640 impl import>so import>tensorflow important improvement ims_per_batch>16
+0.20 in>0 in>1 in>12 in>all in>and in>any in>april in>backward in>between in>bf16 in>bfloat16 in>blocks in>code
+0.20 in>cupy's in>dev in>dmesg in>eager in>evaluate in>every in>file in>fp32 in>fresh in>front in>general in>generate
+0.20 in>h in>half in>hbm in>his in>host in>inference in>it in>its in>maml in>march in>mind in>nightly in>numpy
+0.20 in>nvtop in>other in>parallel in>question in>safe in>some in>spring in>step in>ten in>torch's in>transformers
+0.20 in>turn in>use in>validation in>wsl include>rmm include_local_variables>false includes includes>the including
+0.20 increased increases indeed index>on indexing indices inference inference>1 inference>engine inference>mode
+0.20 inference>on inference>takes inference_mode inference_mode>and inference_mode>decorates influence>on info>max
+0.20 info>worker information infra ing initialises initializing initializing>the initially initially>i input input>1
+0.20 input>of input>output input>size input>weight inputs>and inputs>are inside>a install installed installed>and
+0.20 instance>of instruct insufficient>memory int64 interest interesting>that internal internal>frames internally
+0.20 into>16 into>one investigated io io>huggingface ip ipc ipc>host is>1 is>16 is>200 is>2048 is>23 is>4096 is>64
+0.20 is>75 is>active is>adamw is>already is>an is>between is>coming is>completely is>computed is>constant is>correct
+0.20 is>cut is>documented is>enabled is>ever is>exceeded is>full is>gone is>harmless is>hit is>how is>identical
+0.20 is>index is>installed is>it is>just is>launched is>left is>less is>limited is>listed is>loaded is>measured
+0.20 is>memory is>negligible is>none is>only is>opened is>otherwise is>out is>passed is>preallocated is>rebound
+0.20 is>right is>scheduled is>solved is>started is>this is>tiny is>to is>unset is>updated is>used is>well is>with
+0.20 is>wrapped is>your is>zero is_available>returns isn't>a isn't>even isn't>fused isn't>installed isn't>it
+0.20 isn't>set isn't>shared isn't>the issues it's>2 it's>bare it's>called it's>constant it's>dead it's>empty
+0.20 it's>gone it's>open it's>unrelated it's>worth it's>written it>20 it>3 it>after it>afterwards it>also it>and
+0.20 it>answers it>asks it>be it>because it>behaves it>can't it>changed it>changes it>climbs it>comes it>crashed
+0.20 it>didn't it>errors it>every it>for it>from it>goes it>got it>happen it>helped it>initialises it>last it>makes
+0.20 it>matters it>may it>might it>moved it>need it>next it>now it>off it>open it>opens it>passes it>put it>puts
+0.20 it>really it>seems it>should it>simply it>slows it>stopped it>surfaces it>than it>that it>the it>this it>too
+0.20 it>usually it>without it>worked item>everywhere item>i item>is items items>is iteration iteration>until iters
+0.20 its>blocks its>cached its>default its>history its>internal its>slice its>whole itself>after itself>and
+0.20 itself>needs iulia j>d j>á jan jana jana>10 january java>lang jax>errors jax>has jax>in jax>is jaxlib>0 je>l'ai
+0.20 jemand jetpack jetpack>6 jetson>nano jetson>orin jl jl>5 job job>completed job>had job>localhost job>restarted
+0.20 job>spec job>to joblib>with jpeg jpegs>on json jul jul>1 julia julia>cuda jumps>from just>for just>one
+0.20 just>torch k>and k>commented k>context k>of k>particles k>prompts k>ring k>self k>tokens k>vocab k>vocabulary
+0.20 kaggle kaggle>p100 kann kann>man keep>frames keep>only keep>their keeping keeps>dying keeps>gradients keeps>its
+0.20 keeps>only kept>in kept>with keras>backend keras>example keras>users kernel>first kernel>was kernels>sdf
+0.20 key>value kh kh>á kh>ô killed>all killed>every killed>everything killer>line killing>pod kilobytes kind>in kit
+0.20 know>the know>what koboldcpp>1 kubernetes>1 kv>heads kv>self kv_cache_config kv_cache_free_gpu_mem_fraction
+0.20 kv_cache_free_gpu_mem_fraction>in l'ai l'ai>v l>i l>is la>2 la>machine la>primera lab>note label>fusion landing
+0.20 landing>on lang>outofmemoryerror language>model laptop>chose large>one large>try large>v2 last>comment
+0.20 last>commit last>good last>month last>position last_traceback>and late late>answer later>in later>with latest
+0.20 launch>line launched>with launcher>asserts layer>filters layers>and layers>in layers>offloaded layout lbianchi
+0.20 lead lead>to learning>rate learning>tutorial least least>not least>one least>the leave>it leaves>0 leaves>no
+0.20 leaves>too leaving lecture left>in left>on len>32768 len>512 length>512 length>audio lengths>in less>than
+0.20 level>error lib lib>python3 libcudnn liger liger>kernels lighter lightning's lightning's>trainer lightning>and
+0.20 like>in like>it like>this like>to likely limit>at limit>set limit>the limited>to limits line line>after line>by
+0.20 line>from line>i line>in line>it line>it's line>loss line>out linear>cross lines>in list>but list>holds list>is
+0.20 list>we listen listen>api little>for live>in live>with lives living living>in llama3>8 llama>2 llama>3
+0.20 llama_init_from_model>failed llama_kv_cache_init llama_kv_cache_init>failed llama_new_context_with_model
+0.20 llm>info llm>warning llm_load_tensors>offloaded llm_load_tensors>offloading lm_head>output lmdb load load>3
+0.20 load>balancer load>in load>model load>restores load>to load>weights load>with load_from_checkpoint
+0.20 load_in_4bit>true load_state_dict>state load_tensors>offloaded load_tensors>offloading load_weights loaders
+0.20 loading>with loads>answers loads>with local_rank local_rank>first localhost localhost>replica locals>alive
+0.20 log>attached log>is log>memory log>of log>shows logged>it logger logical logits logits>is logits>tensor logs>of
+0.20 long>ago long>context long>side longer longer>samples longer>to longest>sample longformer's longformer's>window
+0.20 longformer>window look>at look>like looking>at looks>good lora>adapters lora>or lora>r loss loss>0 loss>backward
+0.20 loss>goes loss>into loss>kept loss>looks loss>makes loss>tensor loss>that loss>unchain_backward losses>are
+0.20 losses>without lot>of lote love low>on lower>resolution lower>than lowered>gpu_memory_utilization lowered>to
+0.20 lowering>gpu_memory_utilization lowering>max lowvram lr>1 lstm>on lua m2 m40 m40>24 m55s m>encoder m>items
+0.20 m>params m>row mac mac>mini mac>studio machine machine>a machine>fails macos made>sure magic mail mail>from
+0.20 mailing mailing>list main main>and main>loop make make>a make>it make>up make_graphed_callables>is makes>one
+0.20 makes>the man man>nur managed management manager>is many>resources map map_location>is mapped mapped>to
+0.20 march>the maren marking marking>as mask>for master>of matches matching matching>on mate matrix>as matter
+0.20 max>approx max>batch max>kv max>seq max_length max_model_len>2048 max_model_len>8192 max_model_len>is
+0.20 max_model_len>when max_num_seqs max_split_size_mb>made max_split_size_mb>to maximum>pool maximum>variable may>be
+0.20 may>lead may>not may>or may>try maybe>another mb mb>as mb>fine mb>i mb>of mb>on mb>outside mb>total mb>which
+0.20 mb>with mb>yet mdrun me>an me>guessing me>on me>so me>too mean>and mean>of meantime measure measured>by median
+0.20 medium>on medvram>xformers meeting mem>120 mem>fraction memmap>on memory>2 memory>access memory>although
+0.20 memory>as memory>at memory>can't memory>cannot memory>drops memory>error memory>graph memory>increases
+0.20 memory>management memory>mapped memory>pool memory>pools memory>sits memory>snapshot memory>stays memory>this
+0.20 memory>times memory>tried memory>try memory>use memory>used memory>when memory>while memory_allocated>is
+0.20 memory_summary memory_viz memory_viz>picture mempool>set_limit mempoolsize>workspace memtest mention
+0.20 mention>that merely mesh message>on meta metal method metrics mib>allocated mib>as mib>is mib>of mib>on
+0.20 mib>together mig>on milestone>2 million>parameters million>rows million>steps mind>the mine>are mine>had mine>is
+0.20 minecraft>with mini>pc minimal minimum minute minutes>avail mix mix>up mixed>precision mixup ml mlund mmq mobile
+0.20 mode>as model>before model>but model>dtype model>fits model>from model>has model>id model>in model>itself
+0.20 model>kept model>large model>loads model>qwen2 model>size model>weights model>works model_runner model_runner>py
+0.20 modelo>de models models>and models>heron models>the models>to modifier's module>kernels module>of moments>on
+0.20 momentum>0 mon monday more>gpus more>information more>swap more>to morning>and most most>recent mostly move
+0.20 move>to moved>it moved>on moved>the moved>with moves>it moves>predictions moving>to mpi>processes mps mr
+0.20 mr>device ms>per much much>vram multiplication>and muted mxnet's my>16 my>2 my>a100 my>bashrc my>case my>dataset
+0.20 my>desktop my>earlier my>evaluate my>fork my>gpu my>graph my>guess my>home my>labmate's my>list my>notebook
+0.20 my>notes my>problem my>run my>setup my>side my>slot my>supervisor my>suspicion my>theory my>training my>weekend
+0.20 n'y n>512 n>attention n>by n>matrix n>memory n>x n_ctx>4096 naive>form name>is names namespace nano native nb
+0.20 nb>gpu nccl nccl>warn nccl_max_nchannels>2 need>2 need>7 needed>which needs>16 needs>more negligible neither>did
+0.20 net>at net>has net>v2 net>x network>dim network>is network>itself neustart never>a never>at never>found
+0.20 never>got never>run never>touch never>used new>graph new>one news next>release next>week nf4 nginx ngl>0 nh nice
+0.20 nice>catch nicely nicely>until nichts nightly nightly>fails ning ning>ú nn>functional nn>modules nnu nnu>net
+0.20 no>3 no>accelerate no>autograd no>avail no>available no>better no>cap no>clue no>cupy no>ddp no>desktop
+0.20 no>different no>earlier no>error no>extra no>giant no>graph no>growth no>hay no>hidden no>hooks no>idea
+0.20 no>improvement no>jax no>jupyter no>leftover no>less no>mig no>momentum no>odds no>one no>part no>pattern
+0.20 no>pinned no>reason no>that no>time no>try no>user no>vgpu no>windows no>xid no_grad>and no_grad>around
+0.20 no_grad>code no_grad>feats no_grad>with node>at node>g14 node>was node>with none>of nonetheless nor nor>did norm
+0.20 normal>completed normal>created normal>killing normal>scalingreplicaset normal>started normal_vram not>13 not>a
+0.20 not>better not>enough not>fix not>for not>in not>initialized not>it not>keep not>reduce not>related
+0.20 not>reproducible not>specified not>stale not>start not>sure not>switch not>turn note note>that notebook
+0.20 notebook's>stored notebook>3 notebook>on notebook>open nothing>but nothing>changed nothing>fancy nothing>fits
+0.20 nothing>gained nothing>that noticed nous now>both now>give now>i now>since now>with nowhere nowhere>in np>empty
+0.20 num>batched num>shard num_beams>1 num_beams>16 num_classes num_classes>21 num_ctx num_ctx>2048 num_ctx>in
+0.20 num_generations num_stages num_workers num_workers>0 numa numba>cuda number number>of numel numel>for
+0.20 numpy>memmap numpy>with nur>raten nvidia>com nvidia>comes nvidia>rtx nx>16 o0>fails o>erro o>fa o>n object>has
+0.20 object>is observation observed obvious obviously occurs occurs>with oct odds of>12 of>125 of>14 of>26 of>33 of>4
+0.20 of>40 of>50 of>8 of>838860800 of>blocks of>crashing of>each of>every of>everything of>feature of>five of>free
+0.20 of>gpu of>half of>in of>interest of>last of>layers of>llama of>megabytes of>nccl of>no_grad of>our of>ours
+0.20 of>params of>rss of>scope of>small of>streams of>text of>the of>this of>thumb of>to of>total of>workspace of>you
+0.20 off off>autograd off>cudnn off>for off>from off>still off>the official offload>of offload_folder offloaded>33
+0.20 ok>it ok>on ok>second ok>so ok>thanks ok>up ok>val old>checkpoint old>forum old>model old>net old>pipeline
+0.20 older>ones ollama>0 omp omp_num_threads on on>0 on>12 on>2 on>30 on>500 on>8 on>an on>arch on>average on>batch
+0.20 on>both on>cards on>demand on>dev on>discord on>disk on>fedora on>follower on>his on>hopper on>in on>its on>job
+0.20 on>linux on>loading on>main on>memory on>monday on>or on>private on>rank on>reddit on>requested on>sep on>shared
+0.20 on>stackoverflow on>staging on>startup on>step on>this on>thursday on>torch on>tuesday on>two on>vacation
+0.20 on>when on>whole on>windows once once>had once>in once>per once>this once>upon one>a100 one>at one>before
+0.20 one>both one>copy one>doesn't one>else one>epoch one>from one>gets one>goes one>gpu one>in one>model one>more
+0.20 one>on one>passes one>per one>prompt one>rtx one>second one>step one>t4 one>that one>that's one>the one>thread
+0.20 one>to one>token one>too one>very one>without ones>is only>300 only>4 only>as only>card only>decode only>my
+0.20 only>one only>see only>so only>this only>torch only>used only>where only>with onnx>file onnx>opset oom>in oom>on
+0.20 oom>when ooms>on op>can open open>a open>for open>on opencl opened opened>by opens>its operation operator
+0.20 operator>23 opset opset>17 optax optax>adamw optim>paged_adamw_32bit optimal optimization optimizer>is
+0.20 optimizer>off optimizer>states optimizer>we optimizer>zero_grad option>in optuna>with or>does or>eager or>from
+0.20 or>in or>may or>not or>off or>restart or>the or>use orbax>restores ordinal ordinal>0 org orin ort>cuda oserror
+0.20 oserror>errno other>cuda other>engine other>gpu other>machine other>numbers other>processes other>python
+0.20 other>side other>thread other>words otherwise>empty ou ought ought>to our>admin our>code our>config our>data
+0.20 our>dataloader our>env our>except our>handler our>launch our>loop our>pipeline our>prompts our>setup our>sglang
+0.20 our>tree ours>has ours>is out>and out>what outofmemoryerror outofresources output>at output>in output>layer
+0.20 output>of over>5 over>reserving over>ssh over>to overall overhead>is overnight own>context own>device own>gpu
+0.20 own>log own>memory own>photos own>script own>subprocess p100 p100>it p>data p>numel pack package packages>torch
+0.20 packed padding>to page pagedattention panic panic>unable parallel>2 parallelism param>group parameters>are
+0.20 parameters>gives parameters>in parameters>so parameters>the params>0 params>batch part>in part>works
+0.20 partitions>the parts pass>map_location passed>0 passes>and passes>at passes>it passes>with passes>without
+0.20 passthrough past_key_values paste>the patch>size patched path path>is path>on paths patience pc>with pci
+0.20 pci_bus_id pci_bus_id>set pcie peak>during peak>in peak>of peak>usage peaks penalty per>day per>parameter
+0.20 per>rank per>stream per_device_train_batch_size>16 percent>of perfectly performance persistent persistent>false
+0.20 persistent_workers persistent_workers>true petra photographs physically pictures>are pictures>of pid pid>4401
+0.20 piece>the pieces>left piling pin_memory>on ping pipe>and pipeline pixelgrau pixels>and place place>already
+0.20 place>with plain>bert plan plan>is plan>to planned platform>gives platform>team please>ignore please>show
+0.20 please>use plugged plus>two pme>gpu poca pod pod>embed pod>has pod>notebook pod>ranker pod>spec pod>tagger
+0.20 pod>train point point>0 points>to pool>as pool>cpp pool>size pool>solo pool>to pool>which pool>with
+0.20 pool_memory_resource pool_memory_resource>hpp pools>don't pools>e pools>for por>si portable positions>the
+0.20 possible possible>that possibly>the post>i post>the poster pr>is practically preallocate>false preallocated>temp
+0.20 precisely>the precisely>what precision>for predict predict>function predict>so predictions>are predictions>to
+0.20 preds>append prefetch>2 prefetch_factor prefetch_factor>2 prefill>off prefill>tokens prefix>caching
+0.20 preprocess_logits_for_metrics>takes present primera print>loss print>model print>the printed printed>and
+0.20 printed>in printed>them prints prior prior>to priority private>memory private>pool priya's prob>é probably
+0.20 problem proceso process>only process>per process>uses process>was processes>and processus prod product>is
+0.20 profile>in profile>run profiling>takes program>closes program>shows progress progress>bar promises
+0.20 prompt>executed prompt>of properly proposed provato provider provider>options proxmox pruning ps ps>shows psu
+0.20 pure put>it puts>it puzzled py>quot python>3 python>on python>only python>pid pytorch pytorch>blog pytorch>but
+0.20 pytorch>limit pytorch>with pytorch_cuda_alloc_conf pytorch_cuda_alloc_conf>expandable_segments q4 q4_k_m>gguf q5
+0.20 q5_k_m q8_0>for q>i quality quan quan>sorry quant quarter que>le quelqu'un queries queries>and quick quick>reply
+0.20 quiet quot quot>line quote qwen>72 r4in r>16 r>8 raise>runtimeerror raised>the raises>in raising>it ram>and
+0.20 ram>by ram>free ram>i ran>every ran>fine ran>for ran>into ran>memtest ran>through random>sometimes
+0.20 random>tensors range rank rank0>valueerror rank1 rank2 rank3 rank>1 rank>2 rank>3 rank>holds rank>reads ranker
+0.20 ranks ranks>all ranks>and ranks>eight ranks>use rapids>cudf raten rather>not ray rc1 rcnn rcnn>batch re>running
+0.20 read>from reader readme>asks readme>says reads>the ready really really>runs reason>for rebooted rebooted>twice
+0.20 rebound received recent>call recipe reclaim recommended recommends record>this recording>a red>box redshift
+0.20 reduce>the reduce>your reduced reduced>to reference>the refine3d refuses>to registro registro>completo
+0.20 reinstalled related>to released>config released>when releases remains remat remat>policy remember removed>its
+0.20 removed>last removed>the removed>with removing render render>on render>stops renske renske_v rent repackaged
+0.20 repair repeating repeating>layers replaced replaced>adam replaced>it replay>works replayed replica replica>0
+0.20 replica>set replicas>behind replies repo>the reported>in reporter>0 reports>the repositories repository
+0.20 reproduce reproduced reproducer reproducible request's request>for request>had request>in request>returns
+0.20 requested>bytes requested>for requested>to requirements requires requires>about requires_grad>is
+0.20 requires_grad>prints requires_grad_ requires_grad_>false reserve>the reserved>and reserved>by reserved>memory
+0.20 reserved>stays reserves>9 reserves>90 reserving>va reset>each resident>size resizable resizable>bar resnet50
+0.20 resolution>max resolved resource resource_exhausted resources>requested response restart>the restarted>twice
+0.20 restarts>by restores>tensors result>is results>in results>list resume>code resume>fails resume>path resumed
+0.20 retried retried>5 retrieval retry retry>after retry>happens retry>outside retry>with retrying retrying>with
+0.20 return>f returns returns>0 returns>a returns>true reuses reverting reverting>the review rex>0 rien rifi rifi>é
+0.20 rig right right>one ring ring>attention riser rmm's rmm's>pool rmm>mr roberta rocm rocm>5 roughly>1 roughly>60
+0.20 router row>in rows rows>300 rows>of rtx>2060 rtx>3060 rtx>3080 rtx>a5000 rtx>a6000 rule>of run>3 run>inference
+0.20 run>inside run>several run>stopped run>stops run_backward run_backward>calls running>a running>for running>in
+0.20 running>the running>with running_loss>loss runs>and runs>everything runs>it runs>now runs>out runs>to runs>under
+0.20 runtime runtime>cuda runtimeerror>not rx rx>6800 ryzen ryzen>7 s>and s>batch s>clips s>pass s>then s>with safe
+0.20 safe>mode safetensors>with said>the sake sale same>card same>cell same>config same>error same>here same>in
+0.20 same>iteration same>line same>model same>number same>on same>one same>outcome same>point same>shape same>size
+0.20 same>so same>spot same>text same>trace same>type same>way same>with sample sample>data sample>in sample>on
+0.20 sampled>softmax sampler sampler>at sampling>finishes sang sanitizer saved>at saved>by saved>my saw say>that
+0.20 say>the says says>16 says>2 says>7 says>9 says>inactive says>that says>using scaled>up
+0.20 scaled_dot_product_attention scalingreplicaset scalingreplicaset>pod scans schedule schedule>is scheduled school
+0.20 scratch>doesn't scratch>on scratch>same scratch>space scratch>without screen screen>flickers screenshot
+0.20 script>doesn't script>first script>forgot script>in script>loads script>of script>same script>sets scripts sd>1
+0.20 sdf sdf>load sdk sdk>with sdpa>or sdxl>refiner search>was searched searched>for second>and second>copy
+0.20 second>fails second>image second>line second>run second>server second>slot second>step second>vllm section
+0.20 see>below see>gpu see>it see>no see>one see>that see>the seed seed>from seeing seemed seemed>odd seems seen
+0.20 seen>in sees>a sees>the segment>reserves segmentation>model segments>may segments>on self>attention self>log
+0.20 self>scale self>size semana sense sep separate separate>node separate>scripts sequence>128 sequence>parallel
+0.20 sequences>are series server>both server>but server>py server>this server>which servereplica servereplica>chat
+0.20 serving>code session's session>is set set>by set>gpu_memory_utilization set>is set>so set>still set>that
+0.20 set>torch set>vram set>with set_allocator set_device set_limit set_limit>size set_logical_device_configuration
+0.20 set_to_none set_to_none>true sets>a sets>cuda_visible_devices settempmemory>0 setting>pytorch_cuda_alloc_conf
+0.20 settled settled>on several several>minutes sgd sgd>for sgd>momentum sgd>or sglang>0 sglang>captured sglang>runs
+0.20 shape>48 shape>and shape>printed shapes>by shapes>fixed shapes>on shapes>with shard>1 shard>so sharded
+0.20 sharding>given sharding>we shards>the share>up shared>one shared>pool shared>server she's she's>on shifted ships
+0.20 shm>64 shot shot>in show>it show>up shown shows>100 shows>a shows>it's shows>no shows>the shows>up si side>too
+0.20 sigue sigue>igual sim sim>einsum sim>in similar simplicity simplicity>jax simulation since>1 since>friday
+0.20 since>i since>march since>may since>the since>we since>wednesday since>yesterday single>gpu single>image
+0.20 single>loss single>picture single>process sit>at site>packages situation six>hours sixth size size>0 size>1
+0.20 size>16384 size>224 size>3 size>32 size>4 size>64 size>640 size>allowed size>doesn't size>even size>exceeded
+0.20 size>from size>limit size>state size>use skip>2 skipping skips sleep slope slot slot>and slow>but slowed
+0.20 slower>and slower>but slowly slowly>but slows slurm>job smaller>batch smaller>batches smaller>cards
+0.20 smaller>model smaller>now smartcontext smi>l smi>lists smi>with snapshot sne snippet so>adam so>and so>deepspeed
+0.20 so>each so>for so>good so>i'm so>its so>much so>on so>reading so>tf so>there so>what so>whatever softmax>is
+0.20 softmax>with solo solve solve>it solved>by solved>his some>of some>other some>time somebody somebody>had
+0.20 somebody>in somebody>on somebody>with someone>else's someone>who something>with sometimes>at somewhere
+0.20 somewhere>a sont sorts sounds sounds>like source space>doesn't space>left space>vsz speakers spec>sheet
+0.20 specified specified>will spectrogram spectrograms speculating speculation speech>model spelling spilling
+0.20 split>blocks split>so splits>the splitting splitting>the spot spp spreads>the spring>and sprint square>one
+0.20 src>ggml src>pool srv ssd ssh>connection stable>until stage>2 stage>one stages standalone stands start start>0
+0.20 start>18 start>does start>in start>is start>up started>again started>container started>from started>pod
+0.20 started>the starting starting>with starts>at starts>it starts>normally startup>is startup>on state>dict state>of
+0.20 state>over stay>alive stay>at staying stays>off stderr>f steady steam step>2 step>9000 step>and step>has step>is
+0.20 step>same step>so step>to steps steps>later steps>per steps>then steps>to steps>without still>climbing still>get
+0.20 still>no still>ok still>there stopped>at stopped>it stopping stopping>container stops>after stored>activations
+0.20 straight>after strange stream_executor stream_executor>cuda streams>reduce strict strict>false stuck
+0.20 stuck>around students stylegan3 subdivisions subdivisions>64 subject subject>re subo subo>el subprocesses
+0.20 success successfully such suddenly suggested>on suggests sum>p sum>total summary sung super supervisor supplied
+0.20 supplied>memory sure>that suspected>the swap swap>64 swap>of swap>to swap_space swap_space>4 swapped>adamw
+0.20 swapped>h swapped>out switch>off switched switched>on sworn sxm4 sxm4>80 sysadmin system system>managed
+0.20 systemctl t07 t07>08 t4>instead t5's t>product t>sne table>and table>from table>in tactic>0 tagger take>210
+0.20 take>a take>about take>up takes>0 takes>8 takes>90 takes>about takes>care takes>half takes>so takes>twice tambi
+0.20 tambi>é target>tokens targets task task>0 task_type tau teacher>from teacher>in teacher>is team tell>us
+0.20 temp>allocation temperature temporary>buffer ten>batches ten>epochs ten>minutes ten>runs tenants tengo tensor>is
+0.20 tensor>parallel tensor>with tensorflow's tensorflow>2 tensorflow>core tensorflow>gpu tensorrt tensorrt>8
+0.20 tensorrtllm tensors tensors>after tensors>are tensors>at tensors>come tensors>from tensors>to terminate>called
+0.20 terminated tesla test>and test>patches test>same test>suite test>that tested>0 tests tests>failed tests>from
+0.20 text text>encoder text>encoders text_encoder textbook texts>in tf1 tf32 tf32>off tf>1 tf>2 tf>gradienttape
+0.20 tf>keras tf_cudnn_use_autotune tf_cudnn_use_autotune>0 than>8 than>eager than>i than>this than>training thank
+0.20 thank>you thanks>closing that's>all that's>below that's>covered that's>how that's>in that's>of that>0
+0.20 that>builds that>eval that>far that>fix that>flag that>function that>got that>it that>it's that>memory that>my
+0.20 that>night that>no that>nobody that>on that>order that>path that>process that>says that>search that>stage
+0.20 that>tensorflow that>theory that>wasn't that>way that>with the>16 the>3 the>32 the>671 the>above the>activations
+0.20 the>allocator the>anchors the>appendix the>archive the>argmax the>assertion the>author the>available the>axolotl
+0.20 the>bat the>batch the>best the>bigger the>block the>blog the>build the>builder the>c++ the>caching the>capacity
+0.20 the>case the>ckpt the>classifier the>cluster's the>code the>context the>cost the>count the>criterion the>dag
+0.20 the>dark the>dashboard the>data the>dataset the>debugger the>deprecated the>details the>dev the>dgx the>discord
+0.20 the>discriminator the>doc the>dockerfile the>documentation the>driver the>eager the>ema the>embeddings the>end
+0.20 the>engine the>environment the>exact the>example the>except the>exception the>fan the>file the>final
+0.20 the>firmware the>fit the>fix the>flash the>flatten the>forward the>frame's the>frames the>full the>funny
+0.20 the>gist the>gradient the>hard the>hook the>host the>images the>job the>kv the>late the>launcher the>length
+0.20 the>linear the>lm_head the>logger the>logits the>mailing the>maintainers the>manual the>map the>mask the>matmul
+0.20 the>meantime the>megatron the>memory_viz the>mesh the>meter the>metric the>metrics the>minimum the>model's
+0.20 the>modifier's the>moment the>most the>multiplication the>n the>name the>native the>new the>node the>nodes
+0.20 the>notes the>numbers the>numpy the>old the>one the>only the>op the>original the>output the>partition the>patch
+0.20 the>peak the>picture the>plugin the>problem the>progress the>project the>psu the>qk the>quantised the>quick
+0.20 the>ranks the>reboot the>record the>release the>released the>relevant the>renderer the>replay the>repository
+0.20 the>requested the>resume the>right the>riser the>sample the>sampler the>sampling the>screenshot the>server
+0.20 the>service the>set the>setting the>sglang the>shapes the>sharding the>simulator the>slack the>snapshot
+0.20 the>snippet the>split the>spot the>ssd the>stack the>standard the>state the>stock the>storage the>stored
+0.20 the>teacher the>tensors the>text the>third the>threads the>three the>title the>traffic the>transfer the>triton
+0.20 the>twelve the>typo the>update the>upgrade the>values the>vendor the>venv the>versions the>visible the>volume
+0.20 the>weekend the>window the>workshop the>workspace the>wrapper's their>locals their>memory them>all them>one
+0.20 them>or then then>a then>again then>from then>gets then>in then>look then>ran then>saw then>suddenly
+0.20 then>trainer then>training then>went theory>was there's>400 there's>one there's>only there>a there>already
+0.20 there>from there>goes there>i there>isn't there>it's these these>two they they>aren't they>run they>say thinc
+0.20 thing thing>but think>that think>the thinking this>bug this>can this>config this>environment this>may this>node
+0.20 this>one this>order this>part this>size this>we've this>week this>with those those>is those>who thought
+0.20 thought>of thought>was thread>0 thread>one threadripper three three>all three>fail three>months three>outputs
+0.20 three>times three>weeks thresholds through>them through>with through>without throughout throwing throwing>an
+0.20 thumb thursday ti>6 ticket ticket>was tiene tile_pad tile_pad>10 tiling tiling>enabled till till>you time time>1
+0.20 time>fails time>for time>it time>so timeout times>no times>now times>per times>since times>smaller times>this
+0.20 timing tiny>model tinyllama titan>v titan>x title to>128 to>16 to>2048 to>224 to>256 to>5 to>500 to>512 to>525
+0.20 to>537 to>65536 to>83 to>all to>ask to>blame to>break to>choose to>close to>convert to>create to>cut to>d
+0.20 to>decrease to>del to>disable to>discussions to>disk to>find to>finish to>fixed to>gpu to>handle to>heuristic
+0.20 to>increase to>keep to>look to>lower to>me to>normal_vram to>profile to>several to>shrink to>spare to>square
+0.20 to>start to>store to>tell to>test to>that to>there to>think to>this to>time to>torch to>try to>watch to>write
+0.20 together>instead together>with token>takes tokenizers tokenizers_parallelism tokenizers_parallelism>false
+0.20 tokens>2048 tokens>at tokens>in tokens>so tokens>to tokens>were told>me tomorrow tonight>at too>after too>and
+0.20 too>big too>so took>1 took>21 took>out toolkit tools top>10 top_p top_p>0 topic torch's>own torch>1 torch>and
+0.20 torch>as torch>backends torch>cuda torch>distributed torch>float16 torch>inductor torch>inference_mode
+0.20 torch>is_grad_enabled torch>no_grad torch>only torch>set_grad_enabled torch_dtype>torch torchinfo torchvision
+0.20 total>79 total>by total>memory total>of total>ram total>vram touch touch>the touched>the touches touches>cuda
+0.20 toy tp0 tp>2 tr tr>ê trace>ends trace>is trace>points traceback>most traceback>objects traceback>of track
+0.20 tracker train>a train>b train>ok train>py trainable>so trained>for trained>the trained>with trainer>uses
+0.20 trainers training>goes training>it's training>loop training>of training>passes training>runs training>script
+0.20 training>stops training>went training>where trains>a trains>an trains>on transducer transfer transfer>learning
+0.20 transformer>with transformers tree_method treiber trial trial>in tried>1 tried>all tried>each tried>gradient
+0.20 tried>in triton>cache trouble>with trt>w trtexec>mempoolsize trtexec>workspace true>a true>and true>is
+0.20 true>keeps true>map_location true>no true>prefetch_factor true>to true>tried true>yes truncating truncation>true
+0.20 try>except try>setting try>the try>to trying tue tulo tune>a tune>of tuning>and tuple>x turn turn>on turning
+0.20 tutorial tutorial>that's tweets twice>doesn't two two>7 two>bytes two>cards two>days two>epochs two>extra
+0.20 two>months two>seconds two>separate two>text two>the two>to two>vectors two>was txt type>float type>same types
+0.20 u>dmitri u>iulia ubuntu>22 ulimits ultra un una unable unable>to unallocated unchanged>still und under>2
+0.20 under>suspicion under>tf unexpected unfortunately uninstalled uninstalling unit>test unit>tests unless
+0.20 unless>you've unlimited>and unlimited>shm unload_model>then unloading unmodified unoccupied>cached unraid
+0.20 unrelated unset>in until>it until>then up>and up>batch up>by up>in up>model up>only up>replica up>since
+0.20 up>slowly up>then up>to upcasting update>it update>on update>the update>to updates updating upgraded uploading
+0.20 upon upon>a upper upper>limit upscaler>is us us>with usage usage>before use>8 use>a use>amp use>chunks
+0.20 use>cudagraphs use>default use>fsdp use>gradient use>is use>loss use>lower use>map_location
+0.20 use>pytorch_mps_high_watermark_ratio use_cache>false used>anywhere used>by used>to useless user>in user>of
+0.20 user>supplied user>with userwarning uses>15 uses>30 uses>cuda using>0 using>gpu using>the uso usually
+0.20 usually>means util>0 utilization v100 v100>16 v1>9 v3 v>i v>is v>é vacation vae>and vae>tiling val validation>at
+0.20 validation>dies validation>keeps validation>pass validation>runs validation>starts value>of values>in values>of
+0.20 vanished>by variable>execution_engine variable>for variable>size vectors vectors>of venv verbose version>2
+0.20 version>is very>first very>helpful very>large vgg16 via>the videos visible>devices visible>with vit>b vit>s viz
+0.20 vk_error_out_of_device_memory vllm's vllm>in vllm>instance vllm>reserves vocab vocab>to vocabulary
+0.20 vocabulary>has void volume vorher vorher>lief vous vram>16376 vram>state vsz vsz>expandable w>skipping waiting
+0.20 waiting>for wanted>to warmup>500 warmup>and was>1 was>11 was>17 was>23 was>60 was>about was>added was>after
+0.20 was>an was>built was>closed was>convinced was>drained was>failing was>false was>found was>happy was>it
+0.20 was>logged was>looking was>meant was>off was>printed was>raised was>read was>released was>removed was>restored
+0.20 was>stable was>there was>to was>trained was>tried was>written wasn't>it watch>it watch>n watched>it watching
+0.20 water way>to we're>on we've>had we've>not we>already we>clear we>crop we>deployed we>do we>don't we>gave we>hand
+0.20 we>launch we>log we>moved we>never we>removed we>run we>train we>write weakref wednesday week>on weekend weight
+0.20 weight>as weight>bias weights>activations weights>aren't weights>for weights>from weights>is weights>on
+0.20 weights>take weights>took weights>with weights_only weights_only>true weird>in well>i well>since well>so
+0.20 well>though went>0 went>back went>down went>through were>my were>not what what's>the what's>your what>exactly
+0.20 what>helped what>it what>it's what>nvidia what>our what>takes whatever whatever>it whatsoever wheel when when>a
+0.20 when>allocating when>initializing when>it when>it's when>we when>you where>grads where>we whether>device_map
+0.20 which>never which>of which>one which>ran which>takes while>creating while>it's whisper>medium who>can who>has
+0.20 who>knows whoever>wrote whole>devices whole>epoch whole>eval whole>file whole>first whole>graph whole>night why
+0.20 why>does why>is why>would wild wild>guess will>be will>look will>report will>test will>use win win>11 window>512
+0.20 window>attention window>is window>of windows wir wiser wish with>128 with>256 with>31 with>48 with>5 with>50
+0.20 with>80 with>8192 with>9 with>and with>autotune with>batch with>code with>compute with>context with>cpu
+0.20 with>ctrl+c with>device_count with>device_map with>device_memory_padding with>eval with>fewer with>fixed
+0.20 with>four with>fused_batch_size with>global with>gmu with>gpu with>gpus with>handle with>include_local_variables
+0.20 with>large with>less with>mem with>mmap with>mps with>nothing with>num_gpus with>offload with>offload_optimizer
+0.20 with>oom with>pin_memory with>rcnn with>rmm with>shape with>smaller with>stable with>that with>thresholds
+0.20 with>torch with>torch's with>truncation with>under with>variable with>workers with>xla_flags with>your
+0.20 with_traceback with_traceback>none within>2 within>a without>any without>cudnn without>mixed without>success
+0.20 without>trouble wonder wondered wondered>whether word words>and workaround>for worked>before worked>last
+0.20 worked>on worker>py worker>with workers>1 workers>only workers>to workflow works>3 works>gpu works>in works>it's
+0.20 works>like works>nicely works>since works>slow works>thank works>till workshop workspace workspace>1024
+0.20 workspace>2048 workspace>4 workspace>4096 workspace>and workspace>is workspace>per workspace>to workspace_size
+0.20 workstation worst worth>a would>a would>exceed would>tell would>you wouldn't wrap>it wrapped>by wrapped>in
+0.20 wrapper's write write>up writes>a writes>the written written>by wrote>that x1216>need x128 x1536 x200 x224 x256
+0.20 x264 x27 x3x640x640 x4plus x7 x768 x96x96 x96x96>patches x>1080 x>128 x>3090 x>50 x>a100 x>and x>cuda x>detach
+0.20 x>in x>shape x>with x>y xformers>on xgb xla>label xla_flags xla_flags>xla_gpu_enable_command_buffer
+0.20 xla_gpu_enable_command_buffer>empty xla_python_client_allocator xla_python_client_allocator>platform
+0.20 xla_python_client_mem_fraction>5 xorg>and xpu xtx y>in years>ago yes>it yes>on yes>the yet>i yet>it yet>the yml
+0.20 you you>check you>for you>launched you>mind you>post you>print you>proposed you>said you>still you>sum you>wrote
+0.20 your>0 your>branch your>context your>list your>logs your>model your>monitor your>notebook your>ram your>repo
+0.20 your>resume your>script z z>stderr zephyr zephyr>7 zero2 zero>2 zero>3 zero>stage zero_grad>in
+0.20 zero_grad>set_to_none zsh ~26843 ~32062 ~41943 ~a1b2c ~abort ~absur ~acces ~accum ~accur ~ackno ~acros ~advic
+0.20 ~after ~alert ~algui ~alloc ~altog ~alway ~amoun ~amper ~anoth ~answe ~anybo ~anyth ~anywh ~appea ~appli ~apply
+0.20 ~appre ~appro ~archi ~arith ~askin ~atten ~autob ~autoc ~axolo ~balan ~bashr ~begre ~bfloa ~bioin ~bisec ~bitte
+0.20 ~blame ~blasb ~bothe ~botto ~brace ~branc ~busin ~buyin ~calle ~caref ~caugh ~cause ~centr ~cfons ~chatg ~clari
+0.20 ~clipp ~clock ~closi ~clust ~coffe ~coinc ~colou ~combi ~commi ~compi ~condi ~conne ~conse ~conso ~conv2 ~convi
+0.20 ~cooli ~cores ~corpu ~could ~cours ~crash ~crite ~cuda1 ~cudac ~cudad ~cuent ~curre ~deadl ~debia ~decla ~defin
+0.20 ~degre ~depar ~depre ~depui ~devel ~disco ~distr ~docke ~downg ~drain ~drivi ~dumpe ~durin ~earli ~edito ~effec
+0.20 ~einop ~enabl ~encou ~engli ~entri ~envir ~equal ~error ~espne ~exact ~execu ~exemp ~exiti ~expec ~expen ~expla
+0.20 ~extre ~fairs ~falli ~faste ~fedor ~feeli ~finet ~finge ~firef ~firmw ~fixin ~flick ~forke ~freez ~fresh ~frida
+0.20 ~fusio ~gaine ~gatew ~getti ~githu ~givin ~gpula ~graci ~graph ~grepp ~gtrem ~guess ~hanak ~hardw ~harml ~headl
+0.20 ~heigh ~helpf ~here' ~hiccu ~hones ~hopin ~hoppe ~howev ~huggi ~illeg ~imagi ~inact ~incid ~incre ~indee ~indep
+0.20 ~index ~indic ~instr ~inves ~issue ~itera ~janua ~jeman ~jetpa ~kaggl ~keepi ~kilob ~labma ~landi ~langu ~lapto
+0.20 ~lates ~laugh ~layou ~lbian ~leavi ~lectu ~libcu ~light ~likel ~linea ~liste ~livin ~llama ~locat ~losse ~lowvr
+0.20 ~maili ~maint ~manag ~mappe ~marki ~match ~matte ~meant ~media ~meeti ~memte ~merel ~metri ~minds ~minim ~mobil
+0.20 ~monom ~mostl ~names ~nativ ~negli ~neust ~nicel ~nicht ~night ~nonet ~notic ~nowhe ~obser ~obvio ~occur ~offic
+0.20 ~ollam ~opene ~opini ~optio ~oserr ~overa ~overn ~packe ~passt ~patie ~perce ~perfe ~perfo ~pilin ~plann ~plugg
+0.20 ~porta ~poste ~pract ~preve ~prime ~prior ~priya ~proba ~proje ~promi ~prope ~propo ~prova ~provi ~proxm ~pruni
+0.20 ~puzzl ~pytho ~quali ~quelq ~queri ~ranke ~reall ~rebou ~recei ~recip ~redsh ~reduc ~regar ~reins ~relie ~renum
+0.20 ~reope ~repac ~repai ~repea ~reque ~requi ~respo ~resta ~resul ~retry ~revie ~rewri ~rober ~runni ~sacri ~sanit
+0.20 ~scali ~sched ~schoo ~scree ~scrip ~scrol ~secon ~secti ~seein ~seeme ~segme ~separ ~serie ~shape ~shift ~shoul
+0.20 ~signa ~simil ~situa ~sligh ~slowl ~smart ~snaps ~snipp ~someb ~somew ~sourc ~speci ~speed ~spill ~statu ~stayi
+0.20 ~stead ~stick ~stran ~subdi ~sudde ~super ~suppl ~suspe ~sysad ~syste ~tempe ~textb ~thank ~thres ~throw ~thurs
+0.20 ~ticke ~tilin ~timeo ~timin ~tinyl ~token ~tomor ~toolk ~treib ~tryin ~tuesd ~turni ~tutor ~tweet ~unabl ~unall
+0.20 ~unexp ~unfor ~unles ~unloa ~unmod ~unplu ~unrai ~usele ~userw ~usual ~vacat ~verbo ~versi ~video ~visib ~vllm'
+0.20 ~vorhe ~waiti ~weakr ~wedne ~weeke ~whate ~whats ~wheel ~windo ~workf ~works ~would ~writt ~x224x ~x3x64 ~x4plu
+0.20 ~x96x9 ~xform ~yeste ~yolov ~zephy ~библи ~верси ~драйв ~ничег ~переу ~пожал ~покаж ~полны ~пробо ~спаси à>i á>c
+0.20 ã ç>o é>con é>n é>poca é>rifi ê>n ì í>tulo ñ ô ô>ng ö ö>sung ú>n библиотеке быть в>библиотеке выходных драйвера
+0.20 же за за>ответ карта может может>быть на>выходных не>помогло нет ничего ничего>не но ответ пожалуйста покажите
+0.20 полный пробовал размер спасибо тоже か が>、 し>て し>ま じ せ せ>ん て>も で>し で>す は>動 ま>す ま>せ も わ
+0.20 わ>り イ イ>バ グ チ>サ ド>ラ プ>ロ ラ>イ ロ ロ>グ 一>下 上 不>足 个>模 也 了>no_grad 先 動>い 化 参 参>数 只
+0.20 只>有 可>能 同 同>じ 和 回>复 型 変 変>わ 复 学 完 已 已>经 微 微>调 志 成>1 我 按 方 日 日>志 是 有 样 模 模>型
+0.20 步 没>有 片 片>化 碎 碎>片 確 確>認 经 经>加 能 能>是 認 認>し 试 试>过 说 调 谢 过 这 这>个 都>试 问 问>题 题
+0.20 가>요 같 계>신 과 기 나>요 는 데 델>을 도>같 드 똑 똑>같 러 려 버>전 보 부 분>계 분>투 사 세>요 수>있 시 신
+0.20 신>가 신>분 실>수 우>분 입>니 있>나 주 주>실 투 투>20 해 혹 혹>시
+0.40 05>06 07>08 08>09 09>12 0>31 0>6 0>7 0>because 0>but 0>bytes 0>has 0>m 0>mib 100>epochs 100>gpu 10>02 10>between
+0.40 10>gib 124>m 128>with 12>heads 12>m 16>in 16>mb 1>0 1>30 1>e 1>fails 1>so 1>x 2031>05 2048>and 20>gb 210>mb 23>1
+0.40 28>instead 2>14 2>15 2>2 2>7 2>9 2>all 2>mb 2>million 32>k 33>layers 3>s 3>with 4>30 4>and 4>on 4>x 50>ms 512>as
+0.40 5>1 6>0 7>and 7>b 88>at 8>bit 8>mib 91>before 9>0 9>and =2 a a100 a100>40 a6000>48 a>4090 a>bigger a>few
+0.40 a>friend a>limit a>look a>loss a>person a>thing accuracy adam>keeps adding>with advised after>another
+0.40 after>load_state_dict afterwards agrees agrees>with allocated>memory allocates>its already am and>0 and>for
+0.40 and>i and>inside and>model and>on and>without answers anyone anyway are>computed as as>advised as>intended
+0.40 as>you assert assertion at>9 at>first at>frame at>home at>my at>optimizer at>step atoms audio author available
+0.40 available>memory avoid avoid>fragmentation b>variant be>the been before>each before>import before>it
+0.40 before>start beginning below better between>them blamed>the blender>4 blocking blocks>2048 blog bs>8 bug
+0.40 builds>the but by>itself bytes>each c c>2048 cache>blocks cache>holds call>needs can't can>you card>i care cause
+0.40 certain change changed>nothing check checkpoint>was chunks chunks>of ckpt>to classifier coco come come>to common
+0.40 compared compile compile>with completeness compute conda consider constant constant>at container>main
+0.40 context>length context>the correct cosine could>you cpu>and cpu>blocks cpu>numpy cpu_offload_gb crashed>again
+0.40 csv cublas cuda>12 cuda>context cudnn>benchmark cupy's dashboard day decorates decrease default>and detected
+0.40 detectron2 device>by device>memory device>they devices didn't>change didn't>do difference discord do>not
+0.40 documentation does>your double>quant doubt e>g either else's else>on empty enabled enforce enough>memory
+0.40 entries>gives environment epoch epoch>3 errors est eval_accumulation_steps>1 evening evenly every>batch
+0.40 exactly>one example except>block except>for execution exp_avg_sq>exist exported fail failed fails>as false
+0.40 false>so fan far few figure fine>in fine>it fine>with fine>yesterday first>epoch first>glance first>i first>idea
+0.40 fix>was fixed>shapes flash>attention flash>on flattened>into following for>2 for>both for>llama for>reference
+0.40 for>that for>x forgot>no_grad fragmentation>was framework free>before free>the frees>its fresh fresh>kernel
+0.40 friend from>the further fyi gb>and gb>arena gb>card gb>in gb>it gb>now gb>of gb>over gb>per gb>quadro gb>ram
+0.40 gb>slice general get>through ggml gib>free gib>out gives glance go>figure going>to gone>after good>to gpu>1
+0.40 gpu>memory gpu_mem_limit>in gpu_memory_utilization>to gpus>device graphs>are graphs>keep guide guy had>to haha
+0.40 half>precision half>the handled happens>outside happens>with has>10 has>24 have>you haven't he heads>that's here
+0.40 here>and hi holds>4 home>it hood hours how>many how>much htop https hunch i'd>guess i>get i>printed i>ran i>was
+0.40 i>watched i>went ich idea>was if>the if>you impact ims ims_per_batch in>14 in>2 in>3 in>cell in>chunks in>eval
+0.40 in>fold in>forward in>kv in>lightning in>loader in>our in>vain include influence intended interesting is>256
+0.40 is>512 is>a is>called is>deleted is>detached is>dropped is>empty is>exported is>false is>free is>off is>under
+0.40 it's>at it's>not it>as it>breaks it>crashes it>died it>doesn't it>had it>in it>needs it>possible it>prints
+0.40 it>ran it>takes it>works its>communicator its>name java jax>0 jaxlib just k>atoms k>images k>scores keeps>the
+0.40 keeps>two knows kohya>gui kv language laptop laptop>with layers>on learning length>is let's let>me like
+0.40 linear>layer linearly linearly>with lines link linux lists lives>in llama_init_from_model llm_load_tensors
+0.40 load>path load_state_dict load_tensors loaded>in loading>model location log logits>1 look looked looking
+0.40 lora>rank loud lower>the machines makes>no map_location mar march matches>the matrix>is max_length>128
+0.40 max_logprobs max_model_len max_num_seqs>4 max_split_size_mb maybe>your meant>to medvram megabytes mem>3 memory
+0.40 memory>on memorypooltype memorypooltype>workspace mib might>be milestone mind mine mini minutes mode>default
+0.40 mode>on model's>max model>card model>eval moments>per momentum monitor month months more>memory moves my>card
+0.40 my>colleague my>hunch name nccl>allocates need>to needs>6 nemo never>goes never>mind no no>graphs no>help
+0.40 no>influence no_grad no_grad>on nobody>else nodes none>in not>fixed not>help not>on not>solved notes now>it
+0.40 now>thanks num_beams numpy nvidia nvlink nvtop of>250 of>past of>size of>them old>laptop old>session old>tf1
+0.40 older ollama>ps on>4 on>another on>colab on>so one>after one>of one>process one>request only>a only>in only>made
+0.40 onnxruntime>gpu oom>with ooms optimizer>step ort>provider other our>tf out>cpu outputs>go over>16 packages
+0.40 parallel>size parameter>sets parameters>over particles passed>to passes>run path>map_location pc peak>was
+0.40 peaks>at people per>card per>sample per_process_gpu_memory_fraction per_process_gpu_memory_fraction>was percent
+0.40 perhaps>the person pinned>memory plain>script plain>sgd pool>use position>logits power power>limit pp preset
+0.40 print printed>it prints>false prints>the process>in produces profiler proposes py python python>floats
+0.40 python>keeps pytorch's r ran>it rank0 rank>8 ranks>call rec recent recommend record reference related repo
+0.40 reported reports requested>size reserved reserved>in restarted>the restores result right>before roughly rtx
+0.40 run>on run>the runs>fine runs>in runs>on runtimeerror same>data same>message same>place same>result same>step
+0.40 same>thing sampled saved>from saw>the scaled scores>per script>has script>on second>not seconds secs>took
+0.40 segmentation seq seq>len sequence>length session>config session>creation set>for set>pytorch_cuda_alloc_conf
+0.40 set_device>local_rank set_memory_pool_limit set_memory_pool_limit>trt sets setup shell>take shm>is show shows>3
+0.40 shows>one single>copy site sits>at sizes>1 sleep>10 slow slower smi>shows snapshot>with so>far so>graphs so>not
+0.40 solution someone>on sometimes spec splits spring stack>trace stale standard status stays>at stderr step>one
+0.40 steps>go steps>was still still>fails still>goes still>stops still>the stock stored>in supported suspect
+0.40 suspicion swap>untouched ten>steps tensor>of tensorflow tf_cudnn_workspace_limit_in_mb
+0.40 tf_cudnn_workspace_limit_in_mb>256 than>at that's>been that>the the>1 the>adam the>allocated the>beginning
+0.40 the>benchmark the>console the>default the>docs the>faq the>following the>hood the>kernel the>lightning
+0.40 the>machine the>message the>model the>optimizer the>outcome the>paper the>process the>program the>readme
+0.40 the>repo the>second the>seed the>start the>tile the>time the>university's the>validation the>version
+0.40 the>vocabulary the>weights then>and there's>never there>in thing>in things think this>card those>in thread ti
+0.40 tile>512 to>1024 to>avoid to>know to>load to>no to>say to>see today tokens tokens>you tonight took>0 took>12
+0.40 torch>compile torch>load torch>nn traceback trainer's trainer>predict training training>with tried>the trouble
+0.40 trt>memorypooltype true>so tsvetan tsvetan>k two>moments two>nodes typo>in ubuntu unchanged under>no_grad
+0.40 under>torch university's unlimited unloads unloads>the untouched used used>as used_bytes v100>32 vae vain
+0.40 validation valueerror valueerror>the values variant verified>with very via vllm>1 want>to warn warning was>at
+0.40 was>fine was>my was>no was>started was>suggested was>that watch watched way we'll we're we>have we>use
+0.40 webui>unloads week weird what's what>is what>we which which>is who whole>run will windows>10 with>a with>cuda
+0.40 with>mode with>the with>this without>a without>complaint without>item workaround worked worker>processes workers
+0.40 works>for works>now works>on works>there workstation>in would>it wow xid years yesterday you>run your>batch zero
+0.40 zero_grad ~advis ~agree ~alrea ~anyon ~anywa ~attac ~attem ~avail ~behav ~bette ~captu ~certa ~chang ~class
+0.40 ~confi ~consi ~conta ~cosin ~cupy' ~curio ~dashb ~decre ~descr ~detai ~detec ~disab ~discu ~docum ~drive ~eithe
+0.40 ~else' ~epoch ~estim ~eveni ~evenl ~examp ~excee ~excep ~exclu ~expor ~faile ~float ~follo ~forma ~frien ~funct
+0.40 ~furth ~glanc ~happe ~haven ~ident ~impac ~impro ~inclu ~influ ~initi ~inten ~jaxli ~looke ~looki ~manua ~medvr
+0.40 ~megab ~memor ~menti ~miles ~monda ~month ~norma ~nothi ~nvlin ~opera ~outof ~paged ~param ~peopl ~perso ~preci
+0.40 ~print ~progr ~pytor ~reboo ~recen ~recom ~repla ~repos ~rough ~runti ~sampl ~sever ~slowe ~solut ~somet ~specu
+0.40 ~split ~sprin ~stand ~stder ~subje ~suppo ~suspi ~there ~thing ~threa ~tonig ~troub ~tsvet ~ubunt ~uncha ~unins
+0.40 ~unive ~unlim ~untou ~warni ~what' ~wonde ~worka ~write á ú す す>。 は 报 报>错 错 도 분
+0.60 0>0 256>gb 2>0 2>4 2>5 4>1 4>to 6>1 7>0 80>gb 8>0 a>test above according according>to after>each all>three also
+0.60 an and>8 and>got and>runs are>you as>in attention avail>mem batch>size buffer>on but>he by>now cache>is card>has
+0.60 colleague collect completed confirms cpu>is cuda0 cudnn current dataset>has days different disk do>you don't
+0.60 effect enforce_eager epochs every>time fails>on fails>too faq finished>in first>thought float16 gb>as gb>enough
+0.60 gb>free gb>used gc>collect gives>the go>to goes>up gpu_memory_utilization gpus great green happens has>been
+0.60 healthy help home i>can't idea in>4 in>case in>total is>0 is>on is>unlimited issue ist it>says it>slower its>own
+0.60 last>year layers>to left>at loads>the logits>are logs looks loop>is m>parameters made>no manual mb>in me
+0.60 measured message ms neither net>is no>change no>effect no>luck nope normal nothing of>32 of>it of>ram on>my oom
+0.60 outcome parameter per>the pinned>2 pip please possibly precision project q4_k_m question readme report requested
+0.60 restarted run>it sadly same>crash same>failure says>the secs sees should shows size>is so>there's some someone
+0.60 sorry>for src started>with still>dies suggested tell tensorrt>llm thanks>for that>was the>cache the>dict
+0.60 the>forum the>log the>ort the>profiler the>pytorch the>script the>way then>i then>it theory there's there's>no
+0.60 to>allocate to>run torch>2 trace trains>for try uses verified was>a weeks well were>saved whether windows>11
+0.60 works>fine would writes ~accor ~autho ~begin ~check ~corre ~diffe ~figur ~logit ~machi ~messa ~minut ~neith
+0.60 ~nvidi ~outco ~packa ~pleas ~prese ~quest ~readm ~repor ~retri ~someo ~teste ~theor ~valid ~value ~verif ~watch
+0.60 ~wheth
+0.80 512>gb 64>gb =0 =1 alike any at>all avail b>model be by>default can case cc checked code cpu cuda>graphs did>not
+0.80 did>you docs does driver exception forum graph>capture his i i'll is is>set it>dies it>fails it>isn't it>was
+0.80 know kv>cache launch luck might my>first no>difference of>memory our ours post py>line ram same say see so>no
+0.80 so>that sure tested the>crash using we've worth year ~asser ~healt ~measu ~possi ~repro ~sugge
+1.00 about are failed>to guess info it>still may or perhaps this ~perha
+1.20 =4 error how i'm if out>of we
+1.40 could maybe tried
+1.60 i've
""",
    "optimizer_state": r"""
-0.60 load mb
-0.40 1>gb adam>keeps at>optimizer by bytes>each cache cuda dict each>in gpu graph host into k keeps>two live loop
-0.40 lora>rank max memory moments>per n node on>the optimizer>is pool problem ram stays still training two>moments up
-0.40 we while ~probl
-0.20 # 0>06 0>3 0>4 0>6 0>8 0>9 10>gb 13>and 160>mb 16>gb 16>so 1>1 1>5 1>m 2>1 2>7 2>gb 2>with 30>b 32>mb 4>2 4>bit
-0.20 512>batch 5>gb 70>b 7>m 8>bytes 8>gb 8>only =4 a activations adam>buffers adam>moments adamw>8 adamw>to after>a
-0.20 again alive allocated>at allocator along already also an and>for and>it and>optimizer are>around around as>full
-0.20 asked at at>1 attention awq axolotl>yaml b>model backbone's be before before>the being benchmark bfloat16 blame
-0.20 block blocks bnb>optim buffers>come buffers>of build by>adafactor by>now by>then c call came can't card>with
-0.20 cell chunk ckpt comment compute context contiguous could cpu>is crashes crop cross csr ctx cudnn days de decay
-0.20 decoder del der detach device do docs done doubt doubt>it driver dtype during e each each>step eager empty
-0.20 enable end error eval even ever every>step exist exp_avg_sq>exist failed fails>at feature features file first>i
-0.20 fixed for>a for>that fp8 fraction frame frames free freed from>the g gb>more gb>per gb>used gib gigabytes gives
-0.20 global going gone gpu>0 gpus graphs growth gui h h100 half has heads help helped hidden host>ram hours i'm i've
-0.20 i>get i>just i>use id ids if images in in>a in>bf16 in>full in>host in>it in>one inference input inputs is>adamw
-0.20 is>not is>on isn't it>doesn't it>isn't it>makes it>takes it>that it>to it>too it>works item jax job jobs keep
-0.20 kept kv la laptop last later leaves left len length linear list live>in lives loaded loader loads log logits
-0.20 long lora>r m>parameters machine main make makes>no map march memory>and million mine minute mode momentum>0
-0.20 my>16 native nccl need needed net net>has never>reached next night no>momentum no>more no>odds no>problem
-0.20 no_grad none not not>your notebook notes nothing>to now>it num nvme odds of>1 of>them old ollama on>cpu only>the
-0.20 onto ooms optimizer>states optimizer>we order other others our output outputs outside over>16 page parallel
-0.20 parameters>in parameters>over params>0 pass>the per>rank per>step picture pinned pipeline plain>sgd planned
-0.20 point probe process prompt pth pth>has pulled python pytorch q4 question r rank>8 re reached removed
-0.20 replaced>adam request reserved restore return rtx run s sampling say says scores scratch script sd sdpa search
-0.20 segments seq server session sgd>momentum shared shows side since size>is slurm small so>i softmax some sorry
-0.20 start starts state_dict states>are stays>at steps>go stops stops>at stored swap swapped swapped>adamw t t4 takes
-0.20 takes>as teacher tell ten ten>steps tensors test textbook than>at that>the the the>16 the>2 the>adam
-0.20 the>backbone's the>card the>device the>discriminator the>end the>linear the>memory the>optimizer the>pth
-0.20 the>training the>weights then>adam there thread three through ti time to>0 to>32 to>blame to>the token too top
-0.20 tried tune>of u ubuntu until v100 vae validation values variable version vllm vram want was>the we>only we>use
-0.20 weights>are what>the when when>i will window windows with with>lora with>no with>offload_optimizer with>the
-0.20 without>it workers workspace wsl xla yes yet your>list your>problem zero_grad ~activ ~alrea ~appen ~aroun ~assum
-0.20 ~befor ~bench ~bfloa ~blend ~block ~cache ~captu ~chunk ~class ~colle ~compi ~compu ~conte ~conti ~conve ~cudam
-0.20 ~decod ~delet ~detac ~disab ~drive ~durin ~estim ~faile ~featu ~finis ~flatt ~frame ~gathe ~gener ~gigab ~globa
-0.20 ~graph ~handl ~helpe ~hidde ~image ~infer ~input ~inter ~kille ~lapto ~leave ~lengt ~light ~linea ~loade ~logit
-0.20 ~manag ~matte ~merge ~minut ~multi ~nativ ~neede ~noteb ~numbe ~outpu ~outsi ~paral ~pictu ~pinne ~pipel ~plann
-0.20 ~polic ~posit ~preal ~predi ~proce ~produ ~profi ~promp ~pulle ~pytho ~quant ~quest ~reach ~recor ~refer ~relea
-0.20 ~reloa ~remov ~rende ~repla ~repor ~reque ~reser ~resta ~resul ~retur ~sampl ~scrat ~scrip ~searc ~segme ~serve
-0.20 ~servi ~sessi ~setti ~share ~slowe ~split ~start ~targe ~teach ~tenso ~textb ~threa ~throu ~token ~trans ~ubunt
-0.20 ~unrol ~valid ~value ~versi ~windo ~worke ~works
+0.20 0>and 0>did 0>everything 0>in 0>pass 100>keeps 10>4 10>is 112>gb 12>bytes 12>gb 14>and 16>bytes 17>gb 18>gb
+0.20 19>gb 1>3 1>dies 1>is 1>passes 1>to 1>with 22>gb 250>k 256>k 2>instead 2>step 2>the 3 3090>the 30>gigs 30>m
+0.20 37>gb 4090>and 40>000 40>gb 47>gib 48>gb 4>cards 50>k 56>more 5>and 5>b 600>m 76>to 80>gb 8192>wide 8192>x8192
+0.20 860>m 8>bit 8>micro 8>ranks 9>of =0 =3 a100>80 a6000 a>16 a>3 a>50 a>float a>float32 a>full a>history a>hundred
+0.20 a>leak a>lot a>memory a>plante a>single a>third about>the adafactor>and adam>for adam>in adam>makes adam>state
+0.20 adam>too adams adamw>for adamw>it adamw>keeps adamw>py adamw_8bit adamw_bnb_8bit adamw_torch>and adapter
+0.20 adapter's adapter>is adds>2 after>backward after>epoch after>loading after>step after>unfreezing all all>7
+0.20 all>else all>layers all>seven allocates>on allocates>twice alloue alone alone>are alone>uses although
+0.20 although>the always amp amp>with and and>adam and>exp_avg_sq and>friends and>is and>it's and>loss and>my
+0.20 and>second and>so and>step and>their and>variance and>we're and>you another apex>keeps apex>o2 applied
+0.20 applied>so are>four are>good are>ok are>over as as>big as>far as>i as>large as>on as>one as>two at>17 at>epoch
+0.20 ate ate>the au au>premier avant b>100 b>8 b>fits b>full b>in b>on b>with backbone>with backward>are backward>of
+0.20 backward>passes batch>4 batch>batch batch>is batches because because>no beim beim>ersten between>step
+0.20 between>the bf16 bf16>weights big>as billion bit bit>states bit>variant bit>로 blew blew>up bnb break break>it
+0.20 breaks>it brings brought brought>the bs>1 budgeted buffer buffer>as buffers>don't building>the built but>it's
+0.20 by>precisely c'est can't>hold can>hold can>see card>and card>can card>whole cards cards>holds cards>it carries
+0.20 carries>the case case>closed chance checkpoint>on closed closed>i come>to comes comes>at comes>in commented
+0.20 commented>out complete complete>set config config>was config>wasn't configure configure_optimizers contained
+0.20 copes copies>that copy>in copy>of copy>that's cost cpu>cured cpu>in cpu>made cpuadam crash crash>at crash>comes
+0.20 crashed created>a created>lazily created>on creation cured>the data>is deepspeed deepspeed's default>for deux
+0.20 did did>it did>not didn't died>at dies>at dies>the divided documenting does does>the doesn't>go doing doing>a
+0.20 don't don't>get don't>have dort down>as dp dp>size dropped>by ds ds_config ds_config>the duplicates each>as
+0.20 each>card each>of each>rank eight eight>cards el>modelo else>equal embed embed_tokens embedding>256
+0.20 embedding>sparse embeddings ends>at enough equal erst ersten es every every>gpu every>run every>weight exactly
+0.20 exp_avg exp_avg>and exp_avg_sq>torch expect exponential f32 factory failing>op fails fails>all fails>once
+0.20 fairscale falls falls>over false false>in far>as file>saved find>a fine fine>tune fine>tuning finetune
+0.20 finetune>on finetuning finetuning_type first>and first>batch first>step fit fits>now flag flat float32>master
+0.20 float>copy folks followed followed>the footprint for>1 for>24 for>it for>me for>mixed for>my for>our for>sdxl
+0.20 for>the for>this for>those for>two foreach>true foreach_sqrt forgot forgot>the forward four four>times fp16>24
+0.20 fp32>copies freezing freezing>it friends from>76 from>not frozen frozen>base fsdp>was fsdp>with full>fine
+0.20 full>finetune full>in full_shard>is fused>optimizer fusedadam gap gave gave>us gb>12 gb>after gb>and gb>card
+0.20 gb>cards gb>exactly gb>i gb>no gb>peak gb>suffices gb>then gb>there's gb>with get get>it get_peft_model>was
+0.20 gets>rid gets>through ghislain gigs go go>in go>on goes goes>on good>with got got>all got>created gpu>because
+0.20 gpu>mem grad>checkpointing gradient_accumulation_steps gradients>14 gradients>fit group had>been had>budgeted
+0.20 had>died had>gradient had>two hadn't half>weights halves halves>it happily happily>at happy has>30 has>its
+0.20 has>momentum has>to have>room having he he>was hence>all hey history>of history_size history_size>100 hold
+0.20 hold>the hundred hundred>past i i>built i>count i>don't i>forgot i>loaded i>put i>replaced i>set i>suspected
+0.20 i>thought in>16 in>deepspeed in>ds_config in>f32 in>float in>float32 in>init_group in>int8 in>megatron in>mixed
+0.20 in>nvidia in>tf in>trl init>of init_group inside inside>step instead int8>the irrelevant is>31 is>allocated
+0.20 is>created is>dead is>good is>happy is>named is>plenty is>printed is>true is>what it it's it's>adam's it>bf16
+0.20 it>each it>out it>ran it>took it>trains iteration>0 iteration>1 iteration>as iteration>is its>buffers
+0.20 its>moments json>nothing jumps jumps>by just>the just>when k>1024 k>50 k>vocab k>x keeps>mu kills kills>it l>à
+0.20 large>as last>straw layer layer>no layers layers>are layers>in layers>rather lazy le>cpu life like line line>88
+0.20 line>without lion>halves llama>3 llama>factory lora>but lora>config loss>and loss>backward loss>of lot lots
+0.20 lots>of low lr>warmup m>rows makes>it master>copies master>copy master>weights master_weights
+0.20 master_weights>true match matched matched>nothing matrices max_preconditioner_dim me me>6 meant megatron>config
+0.20 mem>after memory>is memory>jumps memory>viewer mentioned micro micro>batches micro>steps mistral mistral>7 mixed
+0.20 mixed>precision model>14 model>alone model>parameters modelo modules_to_save momente moments>for moments>on
+0.20 moments>that moments>to moments>were momentum>and momentum>buffers monstrous more>than more>that moved
+0.20 moved>from moved>to mu much multi muon muon>for my>llama myself myself>for named needs>four needs>no never>after
+0.20 never>applied never>called newbie newbie>here nicely no no>batch no>chance no>room no_shard>by not>starting
+0.20 not>the nothing nothing>about nothing>hence nothing>was notice notice>that now>19 now>at now>has nu>in o2>makes
+0.20 of of>0 of>100 of>6 of>adam of>adamw of>adamw_torch of>every of>everything of>its of>moments of>one of>room
+0.20 of>trainable offload_optimizer>to offloading>the on>a on>each on>every on>first on>for on>no_shard on>one
+0.20 on>resume on>to once>the one>buffer one>from one>gpu one>more one>per one>prints one>that one>would only>4
+0.20 only>one oom op>is opt optax>adam optax>adam's optax>sgd optim>adamw optimiser optimization optimizer's
+0.20 optimizer's>state optimizer>doesn't optimizer>got optimizer>has optimizer>on optimizer>to optimizer>was
+0.20 optimizers or or>offload ordinary oss out out>for outofmemoryerror>cuda over over>8 over>as over>the p
+0.20 paged_adamw_32bit>the paged_adamw_8bit pages param>groups parameters>were params>100 params>6 params>in
+0.20 partition>was partitioned pas pass pass>then passed>model passes passes>the passing>foreach past pattern paying
+0.20 paying>for peft>wrap per per>gpu per>layer picked>up place place>of placement plain>ddp plan plante plante>au
+0.20 plenty plus port precisely precision preconditioner preconditioner>matrices premier print>trainable printed
+0.20 printout prodigy projected pushed pushed>it py>for py>line py>to quickstart rafa raises rather rather>than
+0.20 replicated replicated>on requires requires_grad>stayed requires_grad>was rest restored restored>to resume
+0.20 resume>but rows run>dies run>that running>averages runs>so runs>through same>args same>batch same>parameters
+0.20 same>weights save saved saves scaler>step second second>moments section see>from ses set>of seven seven>billion
+0.20 sft sft>in sgd>and sgd>in shadow sharding>them sharding_strategy sharding_strategy>no_shard shards since>then
+0.20 single sixteen>bytes sixteenth size size>10 size>between size>was slot slot>variables so>all so>it's so>moments
+0.20 so>much so>the solved solved>this someone>set sparse>true sparseadam split>over sqrt stage>2 stage>was starting
+0.20 starting>to state>exp_avg_sq state>for state>in state>is state>of states>on stayed stayed>true step>after
+0.20 step>allocates step>kills step>never step>one step>that's step>which stepped steps>1 stochastic
+0.20 stochastic>rounding stop stores>a straw suffices sums sur>le survives suspected suspected>the swapping switched
+0.20 switched>to switching switching>optim switching>to table table>were takes>place tampons target target_modules
+0.20 temporary tensor>in text than than>the thanks>a that's that's>a that's>the that's>your that>apex that>as
+0.20 that>breaks that>come that>had that>two the>250 the>3 the>50 the>8 the>accumulation the>adapter's the>buffers
+0.20 the>complete the>cpu the>crash the>day the>eight the>embedding the>failing the>first the>footprint the>fp32
+0.20 the>frozen the>gradients the>half the>limit the>llama the>low the>megatron the>missing the>model the>net
+0.20 the>network the>optimiser the>optimizer's the>ordinary the>peft the>plan the>remaining the>rest the>running
+0.20 the>same the>scaler the>sixteenth the>sparse the>state the>states the>sum the>temporary the>tensor the>torch
+0.20 the>total the>trainer the>usual the>very the>whole the>yaml the>zero them>over then>every then>falls
+0.20 there's>your thing thing>went third third>buffer this this>for this>layer thought>it through>where times
+0.20 tipped>it to>17 to>8 to>adam to>crash to>everything to>it to>life to>match to>never to>train took torch
+0.20 torch>outofmemoryerror torch>zeros_like tpu traceback>ends tracked train trainable>parameters trains>at
+0.20 trains>happily true>is tune tuning>of turned turned>out turning turning>it twelve twelve>bytes two>more
+0.20 two>optimizers type under unet unfreezing>at unfreezing>the unfroze unfroze>the upd update>no update>rule
+0.20 us>back usage>goes use>distributed use_8bit_adam use_distributed_optimizer use_distributed_optimizer>was
+0.20 useless>here uses>14 usual v>12 v>is variables variance variance>of variant>of very vs wanted wants>4 was was>0
+0.20 was>at was>built was>commented was>doing was>false was>fine was>made was>on was>one was>training was>where
+0.20 we're>out we>went week>and weights>14 weights>in weights>plus weil well>as went went>from were were>the
+0.20 were>trained what what>adam when>the where where>it whole whole>backbone whole>thing wide>layers with>adam
+0.20 with>adamw with>bitsandbytes with>fp32 with>history_size with>lots with>no_shard with>sgd with>sharding_strategy
+0.20 without>use world world>size would>expect wrap wrong wrong>section x x8192 x8192>per x>4096 x>params
+0.20 xformers>enabled xl yaml>said yaml>under you're you>don't you>pass zero>1 zero>2 zero>config zero_optimization
+0.20 zero_optimization>stage zeros zeros_like zeros_like>p zwei ~13107 ~alloc ~allou ~altho ~alway ~anoth ~appli
+0.20 ~backb ~becau ~billi ~bring ~broug ~budge ~carri ~chanc ~close ~cpuad ~didn' ~divid ~enoug ~erste ~every ~exact
+0.20 ~expon ~facto ~fairs ~finet ~float ~follo ~footp ~forgo ~freez ~frien ~froze ~fused ~ghisl ~hadn' ~halve ~happi
+0.20 ~havin ~hundr ~hybri ~initi ~insid ~inste ~irrel ~layer ~match ~matri ~menti ~mistr ~model ~monst ~mysel ~newbi
+0.20 ~nicel ~nothi ~offlo ~passe ~patte ~payin ~plant ~plent ~preci ~prodi ~proje ~pushe ~quick ~raise ~rathe ~repli
+0.20 ~scale ~secti ~shado ~shard ~singl ~solve ~staye ~stepp ~stoch ~suffi ~survi ~suspe ~tampo ~tempo ~that' ~there
+0.20 ~track ~turne ~turni ~twelv ~unfro ~varia ~vecto ~wante ~weite ~you'r ~включ ~момен ~парам ~хвата ç ç>a é>ç
+0.20 включил гб гб>включил для параметр хватает это 과 그 꾸 꾸>니 는 로>바 를>8 마 만 바>꾸 스 었 었>어 에>서 저 전
+0.20 죽 죽>었 첫 합 합>니
+0.40 14>gb 1>does 20>gb 4>or 6>7 8>b accumulation adafactor>fits adam's adam>doesn't adamw8bit>and adapters adds
+0.40 all>the allocates amsgrad>true and>backward and>nu another>2 any>data apex apply are as>the at>step averages
+0.40 backbone backward before>any bitsandbytes boom both brings>it buffers bytes bytes>per copies cpu cpu>runs
+0.40 created dense device>cpu difference distributed>optimizer dreambooth embedding epoch>5 everything existed
+0.40 extra>buffers fails>in first fit>the float float32 float>before foreach foreach>false forward>and fp32>master
+0.40 full>tuning full_shard gb gb>less get_peft_model good grads groups had in>initialize in>step init initialize
+0.40 is>read is>the it's>ok it's>the it>fit it>just json just just>fits keeps>a keras lamb lamb's lamb's>extra lazily
+0.40 lbfgs>with less m modules more mu>and now nu o2 of>step off>in offload_optimizer>device offloading ok on>my oops
+0.40 optax optim or>batch param>size parameter per>weight plain preconditioners>for print_trainable_parameters>said
+0.40 py qlora rank rank>256 requires_grad room room>for runs runs>adam said said>100 scaler second>iteration sgd>runs
+0.40 shampoo's shampoo's>preconditioners shampoo>preconditioners sharding sixteen size>of sparse stage>0 step>1
+0.40 stop>in strategy the>difference the>flag the>json the>lora the>moments the>oom the>size the>step those times>the
+0.40 to>21 to>adafactor to>cpu torch>optim trainable>params trained training>all trains true tuning tuning>now twice
+0.40 twice>the two under>the unfreezing was>off we're weights wide without>the works works>on yaml you zero>stage
+0.40 ~adam' ~avera ~backw ~bitsa ~copie ~creat ~deeps ~diffe ~distr ~dream ~embed ~exist ~forea ~gradi ~group ~lamb'
+0.40 ~lazil ~parti ~print ~sixte ~spars ~strat ~switc ~tunin ~unfre
+0.60 24>gb 2>x 32bit 7>b 8bit adamw_torch and>v avg batch>1 copy ddp doesn't edit exp exp_avg_sq extra first>update
+0.60 fits fsdp gradients it>from keeps kohya kohya>with lion m>and made megatron momentum my>3060 offload paged
+0.60 paged_adamw_32bit param parameters params partition print print_trainable_parameters sgd shampoo shard sq step>0
+0.60 the>update weight ~adapt ~buffe ~doesn ~histo ~itera ~maste ~megat ~optim
+0.80 3>b adafactor amsgrad distributed galore history iteration lora master no_shard offload_optimizer
+0.80 preconditioners update zero ~adafa ~amsgr ~galor ~preco ~state ~weigh
+1.00 b full lbfgs peft stage state states trainable v ~param ~shamp ~train ~updat
+1.20 adamw8bit fp32 optimizer ~adamw
+1.40 moments
+1.80 step
+2.00 ~momen
+2.20 adamw
+2.40 adam
""",
    "other_processes": r"""
-0.60 each no per pool step too
-0.40 # =0 =4 all and>it's batch be before>the cache cell config cpu doesn't else fails fits fixed for full half in
-0.40 into load loss made max model n nobody>else not>the num over part ram set tensor the>end the>notebook then true
-0.40 ~buffe ~doesn ~optim ~passe ~varia
-0.20 0>2 0>4 0>5 0>6 0>8 0>9 0>and 0>is 0>mib 0>that 12>gb 16>gb 1>5 1>and 1>is 23>4 24>gb 32>gb 3>gb 40>gb 48>gb 4>1
-0.20 8>but 8>gb a6000>is a>24 a>4090 a>fresh a>friend a>full a>minute a>new a>shared a>shell a>single a>stray above
-0.20 activations adam adamw adapter add all>have all>of alloc allocate allocator also always and>all and>i and>is
-0.20 and>it and>my and>not and>nvidia and>started and>there and>with any are arena array as>a as>the as>well
-0.20 asked>for asking assigned at>0 at>12 at>first at>start at>the at>this attention auto avail available b backend
-0.20 backward base batch>8 before>each before>it before>start below best block both box>is buffer buffers building
-0.20 built but but>he but>i but>me but>the by>a cached call calls card>0 card>and card>has card>nvidia card>when
-0.20 card>with case ceiling checkpoint chunk chunks ckpt clear cold colleague>of comes container>main context
-0.20 contexts conv copies copy couldn't count crash>at created cuda cudamalloc cudf cupy cut data de dead default del
-0.20 dense desktop>on device dict did>the die dies>within disk do>not does don't doubled down>to eight else>on
-0.20 embeddings en enable encoder end end>of ended ends env epoch error eval every every>stale everything>else
-0.20 exception export extra f fails>at failure feature file fine>yesterday first>card first>idea fixed>it flag flat
-0.20 float for>a for>my for>that for>the forum forward fp16 fp32 frame frames free>before frees friend from>the
-0.20 function gb>and gb>at gb>card gb>in gb>is gb>mx150 gb>now gb>per gb>so gc gib>free given gives global goes
-0.20 goes>up good got>the gpu>and gpu>at grad gradient graph graphs grid gtx guess had>no had>this had>to had>two
-0.20 half>the handler has>a have>your he>had he>was head helped here>which his>with history hit>the i'll i>gave i>had
-0.20 i>kept i>run i>set idea idea>was ids images import in>a in>and in>memory in>that in>this inactive index input
-0.20 inside>the installed instead instead>of into>the is>a is>the is>what it's it>at it>dies it>fails it>has
-0.20 it>possible it>ran it>says it>starts it>still it>then it>to it>was item iteration itself>and just k k80 keep
-0.20 kernel>and kernel>was killed>every killed>everything l4 language laptop large last>year late latents later layer
-0.20 layers learner leaves len length like limit line lines lives llm loaded>the loader loading local locals logits
-0.20 logs long loop lower main makes many map matrix maybe means memory message mib>together million mine>had mode
-0.20 model>was models module more much mx150 my>card my>colleague my>notebook n>1 need needs net network new
-0.20 no>second node>with nodes not>enough not>on nothing>fits np numba number nvidia>com object of>12 of>which off ok
-0.20 old>server ollama>ps on>2 on>my on>top on>windows one one>gpu ones only>one only>the onnx onto onto>the oom
-0.20 optimizer order ort other>machine other>python otherwise ought out overnight own>script p p100 parallel
-0.20 parameters partition pass passed passes past path pdb peak percent picture pipe pipeline place plain plan policy
-0.20 possible possible>that pr pretrained printed prior process>and process>in processes>and processes>on profile
-0.20 prompt put>the px python>at python>on python>pid python>processes q quota quota>of qwen ran ran>on rather
-0.20 rather>than raw ray re read read>the rebooted>twice red>box refuses render render>on replicas reply reserve
-0.20 reserve>vram resolution result run>were s said same>batch same>crash same>job same>message same>notebook
-0.20 same>process sampler saved saving say scope scratch second>run sees segments server>which sets setting seven
-0.20 shape shard shared>server shell>take shm should shows>no single six>times size sizes slice slices slot slots
-0.20 smaller smi>at smi>lists smi>shows snapshot so solved solved>his solved>it somebody>had somewhere spacy split
-0.20 stack stage started>again started>with startup status steps still>dies still>holding still>there stopped>it
-0.20 stops stops>at stored strategy stray sure swap swapped swapped>the system t600 table tb teacher tensors text
-0.20 than than>the that>was the>3060 the>3090 the>a100 the>big the>cache the>case the>cell the>default the>first
-0.20 the>full the>node the>pod the>process the>quota the>run the>second the>server the>share the>time the>two
-0.20 then>runs these think third this>is this>node this>with thread tile times to to>allocate to>be to>go to>see
-0.20 together token tokens told top torch total touches touches>cuda trace traceback training>script trt try trying
-0.20 type up>and up>only update used uses validation variable variables version video visible wanted wants warm>up
-0.20 was>at was>enough was>full was>it was>my was>on was>the was>what watch watch>n way weights went>from what>it
-0.20 when>i when>you where where>only whether which>never which>was while>the width with>0 with>1 with>80 with>batch
-0.20 with>it within>a without works>on workspace workstation>in would wrong x yaml year your>kernel zero ~accum
-0.20 ~activ ~adapt ~alway ~askin ~assig ~avail ~backe ~backw ~build ~cache ~captu ~ceili ~chang ~check ~chunk ~compa
-0.20 ~compi ~compl ~confi ~const ~conte ~conti ~contr ~conve ~copie ~could ~count ~creat ~cudam ~custo ~decod ~defau
-0.20 ~delet ~detac ~doubl ~encod ~envir ~error ~excep ~expor ~expos ~featu ~float ~forwa ~fract ~frame ~frien ~funct
-0.20 ~globa ~gradi ~growt ~halve ~handl ~helpe ~histo ~image ~inact ~initi ~insta ~inste ~itera ~jetso ~langu ~lapto
-0.20 ~laten ~layer ~learn ~leave ~lengt ~limit ~loadi ~local ~longe ~matri ~measu ~messa ~milli ~modul ~momen ~multi
-0.20 ~netwo ~numbe ~objec ~offlo ~outpu ~overn ~param ~parti ~perce ~pictu ~point ~polic ~possi ~predi ~prefe ~prese
-0.20 ~produ ~promp ~quant ~rathe ~recon ~refer ~refus ~reloa ~remai ~remov ~repla ~repro ~resto ~resul ~resum ~rollo
-0.20 ~sampl ~savin ~scrat ~segme ~separ ~seque ~setti ~shard ~simul ~singl ~slice ~small ~snaps ~solve ~somew ~stand
-0.20 ~statu ~store ~subpr ~swapp ~switc ~teach ~there ~threa ~toget ~token ~touch ~trace ~tryin ~unloa ~updat ~upgra
-0.20 ~uploa ~upsca ~utili ~valid ~versi ~visib ~wante ~watch ~weigh ~wheth ~witho ~wrapp в гб не
+0.20 00>and 02>gib 03>12 0>gb 0>had 10>2 10>and 11>52 11>days 11>gb 11>the 12>may 12>since 13>b 14>00 14>11 14>6 14>b
+0.20 17>gib 1>3 1>cuda 1>gb 1>got 1>of 1>start 1>was 212>mb 21>of 22>6 22>g 23>6 24>free 280>w 2>1 2>and 2>before
+0.20 2>fails 2>gb 2>is 2>was 30>g 30>on 31>gb 36>gb 39>4 3>at 3>gigs 3>is 3>my 3>python 4>40 4>so 5>3 5>min 600>mb
+0.20 6>1 6>2 6>gib 6>in 70>gib 75>at 78>of 8>0 8>gib 8>gigs 99>in 9>8 9>g 9>gb 9>gib 9>gigs 9>on =2 =3 a100>not
+0.20 a6000>with a>13 a>14 a>7 a>bit a>brand a>colleague a>colleague's a>couple a>crypto a>defunct a>different a>live
+0.20 a>long a>matlab a>nano a>pod a>process a>python a>python3 a>reboot a>rented a>second a>tensorflow a>train
+0.20 a>triton a>vllm aborts aborts>with about about>6 adebayo after after>a after>i after>killing again again>with
+0.20 ago alive>after all>along all>day all>good all>i've all>night all>read all>weekend allocated>so allocates
+0.20 allocates>its allocation allocations almost alone>on alongside already>running alter am an>embedding an>orphaned
+0.20 and and>about and>b and>has and>kept and>launched and>no and>once and>power and>start and>suddenly and>they
+0.20 and>training and>two and>was and>workers and>you've and>your animation another another>tab another>terminal
+0.20 answer answer>the anything api app>had arguments as>allocated as>first as>i as>if as>soon ask>him ask>whoever
+0.20 asked at at>03 at>10 at>17 at>39 at>9 at>98 at>epoch at>init at>load at>night at>noon at>nvidia at>once at>that
+0.20 at>who ate>the attached auf aux b>breaks b>on back background>closed background>while bad bail bail>out
+0.20 batch>size batches>and be>fragmentation been>moved before before>1 before>lunch before>my before>our before>then
+0.20 beforehand begin begins begins>and behind believe believe>it benchmark benchmark>of bert between between>14
+0.20 between>epochs bit>less blender>was blocks>the booked boot box box>it box>since brand brand>new breakpoint
+0.20 breakpoint>in breaks>in bug bug>the build busy but>after but>fuser but>my bwierzba by>default by>hand
+0.20 bytes>allocated c c>é came came>from came>second can can't>do can't>even cannot cannot>be card>12 card>3 card>by
+0.20 card>if card>is card>moved card>no card>per cards>at carte carte>il case>the cause check>for checked>that child
+0.20 children>stayed chrome>plus chrome>with cleared cleared>it client closed>it closed>the cluster>does cluster>so
+0.20 code>i code>runs colab colab>like colleague>had colleague>on colleagues com>o comfyui>has commented compositor
+0.20 con confirmed confirmed>the connection>dropped console container>is container>was core could>put couple cp
+0.20 crash>and crash>since crash>was crashed crashes>at cron>job crumbs crypto crypto>miner ctrl>z'd cuaderno cuda>at
+0.20 cuda>fails cuda>in cuda_visible_devices>3 cyberpunk cycles dali days days>ago dcgm debug>session
+0.20 debugger>session debugging dedicated dem demo>for deployment der desktop desktop>and details detector
+0.20 detector>on dev device>2 device>at devices devices>0 did>not dies>during dies>with different diffusion
+0.20 diffusion>webui disconnecting display>server dmon do>2 do>that docker>container docker>from docker>ps does>not
+0.20 doesn't>isolate doesn't>kill don't>remember down>the drained dropped>the during e>o easily eat eats edit editor
+0.20 ein einem embedding embedding>server empty>and encoder>and end>the engine engine>core enough entire entrena
+0.20 entries>in epilog epoch>4 epochs error>says evaluation even>imported even>start even>torch even>when evening
+0.20 ever every>hour every>single every>user everybody everything>back evicted>so exactly exactly>when exited
+0.20 experiment>two failed>at failed>this fails>on fails>right failures ffmpeg fills fills>the films fine>at
+0.20 fine>tune finish finished>i first>line first>one first>run fit>easily fit>py flaky flatmate for>every for>five
+0.20 for>its for>itself for>nine for>noise for>posterity for>us for>you forge forgot forgotten>about forty found>a
+0.20 found>it found>the four>gigabytes four>python free>and free>figure free>of fresh fresh>one frigate from from>my
+0.20 from>this from>tuesday from>when from>yesterday from>yesterday's froze full>at full>run fuser>v g>让 game>in
+0.20 game>launcher game>was gaussian gave>me gb gb>according gb>after gb>auf gb>belong gb>came gb>each gb>for gb>here
+0.20 gb>if gb>of gb>on gb>under gb>works gdm generator generator>that get get>this gets>a ghost gib>all gib>in
+0.20 gib>memory gib>total gigabyte gigs>of git give give>each go>à going>on gone good>now got>nothing gpu gpu03
+0.20 gpu>07 gpu>2 gpu>for gpu>tests gpu>to gpu>util gpu>with gpu>you gpustat>cp gpustat>says grabbed>the grabs>75
+0.20 grabs>nearly graphics graphics>memory gres gromacs>job gromacs>run group guy h>it ha had>900 had>a had>been
+0.20 had>booked had>forgotten had>grabbed had>it had>its had>started had>three handed hanging happens>only happy
+0.20 hardly hardware has>0 has>been has>loaded hashcat hatte hatte>ich have>started help hence her his>diffusion
+0.20 his>matlab holding>11 holding>the hour>and how hundred hundred>mb hung>on i'm i'm>not i'm>on i>begin i>can i>do
+0.20 i>even i>found i>hit i>killed i>opened i>pressed i>ran i>reduce i>saw i>stopped ich idle idle>and if if>one
+0.20 if>the if>training igpu il imported imported>torch in>as in>background in>general in>init in>it in>nvidia
+0.20 in>pycharm in>state in>terminating in>them in>vs in>your inference inference>demo inference>in inference>script
+0.20 info instance interpreter interpreter>fails invisible is>2 is>about is>back is>idle is>mine is>pytorch
+0.20 is>running is>shared is>still is>taken is>that is>there is>why isn't>the isn't>your isolate isolate>gpus it
+0.20 it's>fine it's>in it's>not it>again it>alive it>cannot it>crash it>down it>first it>grabs it>holding it>jobs
+0.20 it>looks it>on it>only it>or it>sorry it>there it>trained its its>child its>context its>first its>last
+0.20 its>memory itself>at itself>is j jax>in job>on jobs>and jonas jupyter>tab karte keeps keeps>a kept kernel>down
+0.20 kernel>for kernel>is killed>parent killed>the killing killing>the kollegen l>é la>m lab>server labelling>tool
+0.20 labmate labmate's last>model last>night's last>week launch>the launched>his launcher launching layers>before
+0.20 left>for less less>free let lief lief>noch limit>is lingered listed listed>a listing lists lists>a little>card
+0.20 live>stream llama llama>server lo loaded>for lol lol>my look>if looks>as lsof lunch m>ê machine manager
+0.20 manager>details maps>the march marek marketing match matlab>session matmul mb mb>before mb>for mb>of mb>were
+0.20 me>carte mem mem_get_info>as mem_get_info>returns memory>back memory>the memory>until memory>usage met mib>free
+0.20 mib>the midnight mig>is min>after mine>has mine>was minecraft miner>under minutes minutes>before missing
+0.20 model>warm modelo monitors more>and morning>the mortem moving>the my>4 my>bad my>cards my>case my>colleagues
+0.20 my>flatmate my>job my>labmate my>lora my>own my>program my>script na nach namespace nearly>everything nearly>the
+0.20 needs>a never>died never>had new>one next next>to nicht nine nine>days nineteen no>limit no>the node>gpu noise
+0.20 none>of not>alone not>ctrl not>end not>our not>us note note>to notebook>kernel notebook>still notebook>with
+0.20 nothing>so nothing>wrong now>set number>one number>two nvidia nvidia0>lists nvtop obs>plus obs>with occupied>the
+0.20 occupies occupying octane of>24 of>40 of>6 of>80 of>card of>the of>this of>your off>after off>and office ok>now
+0.20 ola old>run old>was on on>and on>every on>the once once>in one>a100 one>card one>crashes one>didn't one>dies
+0.20 one>has one>holding one>where only>1 only>600 only>ever only>gpu only>if onnxruntime oops open>all open>in
+0.20 open>since open>the open>with opened>a ops or or>not or>set or>take orphan other>9 other>desktop other>node
+0.20 other>people others>in otro our our>ci our>cluster our>group out>the own>copy own>pid owned>the owner pane
+0.20 parent>left parked>on paused>at people people>are per>kernel physical>card picks>up pid>40817 pid>is pids
+0.20 pinned>to pixelgrau pkill playing plus>the plus>two pods poll pop pop>up post>mortem posterity preallocate
+0.20 preallocated preallocated>75 preallocates prend pressed pressed>stop previous>user's prints prints>a problema
+0.20 process>has prod ps>aux ps>says put put>two puts py py>and python>c python>from qui quickly quit>both quit>it
+0.20 rafa ran>my rapids readable really reason reboot>after reboot>cleared release rendering>in renders renders>with
+0.20 rented rented>instance replica replica>is reported reported>by reserved>is resident resident>for resnet
+0.20 resnet101 restarted returns right>now rook root run>from run>fuser run>kept run>number run>nvidia runlevel
+0.20 runlevel>3 running>on runs runs>that runtime same>2080 same>a10 same>arguments same>as same>card same>command
+0.20 same>commit same>physical same>t4 same>titan says says>23 says>gpu says>it's scene scheduled scheduled>on screen
+0.20 script script>dies script>i script>is sdxl second second>and second>notebook second>one see>which seen server>is
+0.20 server>of service>takes serving serving>container session>from session>had session>in session>open sessions
+0.20 sessions>and sessions>each set>i seul several several>times shaders shared>the sharing sharp shouldn't show
+0.20 showed>a showed>it shut>it shut>that shutdown shutting shutting>down sin since since>march since>monday
+0.20 since>the since>then single>time sitting>on sitting>there six slicing slurm>epilog slurm>gave slurm>put
+0.20 small>card smi>before smi>on smi>see smi>showed so>it's so>to software some somebody's somebody>is
+0.20 someone's>gromacs someone>else something soon soon>as sparse speak spinning spyder spyder>console square
+0.20 squatting squatting>on stable stable>diffusion staging stale>kernels start start>it start>of start>the start>two
+0.20 started>anything started>at started>his starts starts>and state>z stays>at steam steps>1 still>going
+0.20 still>listed still>occupied still>open stopped>the stream streamlit streamlit>app student's>notebook students
+0.20 succeeds succeeds>every suddenly sudo sur sur>la survived survived>the suspends suspends>it swears sweep>was
+0.20 systemctl systemctl>stop systemd>unit t4 tab>i tabs>plus taint tait taken>by takes>the talk>to task>manager
+0.20 teams tenant's tenants tensorboard's term terminate terminate>the test tests>of tf>grabs tf>in tf>open
+0.20 tf>serving tf>session than>half thanks>it that's>the that>900 that>child that>for that>grabs that>host
+0.20 that>machine that>point that>too thats the>2 the>a6000 the>api the>board the>build the>card the>children the>ci
+0.20 the>cluster the>compositor the>crashed the>dali the>day the>debugger the>defunct the>demo the>docker the>docs
+0.20 the>entire the>eval the>gpu the>graphics the>guy the>ide the>igpu the>image the>inference the>k8s the>killed
+0.20 the>larger the>list the>memory the>missing the>morning the>next the>night the>nightly the>noise the>numbers
+0.20 the>ocr the>office the>only the>open the>others the>parent the>queue the>reason the>room the>runner the>scene
+0.20 the>small the>ssh the>stable the>stale the>start the>students the>systemd the>tensorboard the>terminal the>thing
+0.20 the>trainer the>transcription the>very the>vision the>vram the>weekend the>zombie their them>all them>at them>by
+0.20 then>i there there>all there>with there>you they thing>the this>morning this>one this>process thought>of
+0.20 three>failures three>of three>pods through>at through>but ti>the ticket ticket>closed ticket>from time
+0.20 time>during time>i'm timeout times>each times>then tinha tmux>pane tmux>session tmux>sessions to>6 to>a to>cuda
+0.20 to>exclusive to>false to>it to>me to>nothing to>nvidia to>self to>speak to>the to>two today>i too>what took>21
+0.20 tool>with torch>a torch>cuda torch>zeros tourne train trainer trainer>alive trainer>and trainer>had training
+0.20 training>all training>and training>is training>with trains trains>happily trains>on transcode transcoding
+0.20 transcription transcription>service tried>again triton>container triton>server tuesday twice>once two>minutes
+0.20 two>other two>people two>tenants u>bwierzba ui ultralytics um unattended under under>a under>another unit unreal
+0.20 unreal>editor until up>as up>at up>first up>with us usage usage>of usage>on use>but use>by user's user>in
+0.20 user>name users using using>it util util>is v100 v>dev vasp very very>same vision visitors vllm vllm>engine
+0.20 vllm>on vom von vs wait wait>for wallpaper>engine war waren was>already was>between was>empty was>left
+0.20 was>minimised was>only was>playing was>rendering was>restarted was>sitting was>squatting was>using we>can't
+0.20 we>found we>share we>were web>ui webui>still week weekend weights>fit were were>free were>pinned what>i what>the
+0.20 whatever whatever>i when>ours when>your where>somebody whereas>yesterday which>card which>is which>nobody
+0.20 which>the while>training whisper>server who>owns whole>evening why why>it why>only wieder will windows>and
+0.20 with>17 with>22 with>6 with>75 with>9 with>a with>ctrl+z with>cycles with>e with>its with>nvenc with>sdxl
+0.20 with>shaders with>tf with>xla_python_client_mem_fraction woke woke>up workers>0 works>now works>right
+0.20 workstation workstation>at wouldn't wrong>with xla xla_python_client_mem_fraction>4
+0.20 xla_python_client_mem_fraction>45 xla_python_client_preallocate y>ya ya ya>entrena yesterday>i yet yolov4
+0.20 yolov4>608 you you'll you've>got you>can't you>go you>have you>in you>launch you>start your>dump your>listing
+0.20 your>log your>ollama your>script your>server z'd zeros zeros>1 zombie>from zombies ~abort ~adeba ~almos ~along
+0.20 ~anima ~anoth ~answe ~anyth ~assis ~attac ~befor ~behin ~beleg ~betwe ~booke ~break ~bwier ~canno ~carga ~carre
+0.20 ~comme ~compo ~conne ~conso ~coupl ~crash ~crumb ~crypt ~cuade ~cyber ~cycle ~dedic ~deplo ~derse ~deskt ~detai
+0.20 ~detec ~diffu ~disco ~drain ~durin ~easil ~edito ~engin ~enoug ~entir ~entre ~epilo ~epoch ~evalu ~eveni ~every
+0.20 ~evict ~exact ~exite ~faile ~ffmpe ~forgo ~friga ~gauss ~gener ~gigab ~hande ~hangi ~hardl ~hardw ~hashc ~hundr
+0.20 ~invis ~isola ~killi ~kolle ~linge ~liste ~listi ~loade ~logge ~machi ~manag ~marke ~memor ~midni ~minec ~minut
+0.20 ~missi ~mkrau ~morte ~names ~night ~ninet ~node1 ~octan ~offic ~onnxr ~outli ~overl ~peopl ~playi ~poste ~preal
+0.20 ~probl ~profi ~progr ~quick ~rapid ~reada ~reall ~reaso ~rente ~repor ~resid ~resne ~resta ~runle ~runti ~sched
+0.20 ~scrip ~secon ~serve ~sever ~shade ~shari ~shutd ~shutt ~slici ~softw ~somet ~spinn ~spyde ~squat ~stabl ~stagi
+0.20 ~strea ~succe ~sudde ~survi ~swear ~syste ~ticke ~timeo ~torch ~tourn ~tuesd ~ultra ~unatt ~unrea ~user' ~visio
+0.20 ~visit ~weeke ~whate ~wiede ~would ~yolov ~you'l ~оказа ~проце ~серве à é>tait é>y ê ê>me í í>a всё гигов карте
+0.20 карту меня на на>карте оказалось процесс у у>меня что い>て が>残 き き>ま て>、 に>動 一 之 之>后 了 他 关 前
+0.20 前>回 動>き 占 占>了 号>卡 回 多 多>g 学 就 我 掉 昨 普 普>通 残 残>っ 用 用>nvidia 的 能>跑 让 让>他 还 通
+0.20 通>に 그 그>랬 끄 나 네 네>요 다>른 됩 됩>니 둔 띄 랬 른 미 바 바>로 서>그 안 에>띄 터
+0.40 22>gb 24576>mib 4>k 70>gb 900>mb =5 a a10 a1111 a>4 a>program a>student's after>reboot alphafold already amp
+0.40 and>a and>comfyui are>logged as>though ask at>11 ate attached>to b>loaded before>i before>you belong belong>to
+0.40 belonged belonged>to belongs belongs>to booking booking>sheet card card>2 card>already ci ci>runner close
+0.40 close>the closing cluster colleague's comfyui>starts crash crashed>run ctrl>z cuda>mem_get_info day debugger
+0.40 demo dev>nvidia0 died docker down evicted exclusive exit flatmate's folding folding>home forgot>it found>three
+0.40 free>again free>memory friday gib gnome gnome>shell go go>of gpu>1 gpu>3 grabbed had>llama3 has>1 has>37 has>the
+0.40 him hogging hogging>the holding home host hour hung i i>have ide in>another in>tmux isn't>this it>reads iulia
+0.40 joking jupyter>kernel k8s k8s>time k>monitors kept>its kernel kernel>never killed>it kohya lab last launched
+0.40 left left>running leftover leftovers lena let>go llama3 lm lm>studio loaded logged logged>in me mem_get_info
+0.40 mib>24576 mib>no mining mining>on most most>of moved moved>to my>flatmate's nearly neither never never>let night
+0.40 no>running noch node noon nor notebooks nothing now nvenc nvidia0 nvidia>smi oh old ollama ollama>had on>friday
+0.40 on>gpu on>it on>this orphaned owned parent parked pause paused plex plus pod>on previous processes>found
+0.40 profiler program pycharm python reads rendering run>and runner running>processes runs>on same same>3090 same>gpu
+0.40 same>host session share share>the shared shared>with sheet shell>and showed sitting size>nor smi somebody
+0.40 someone's started>a still>alive still>had still>up story student's studio systemd t tab tabs take taken
+0.40 tensorboard>profiler tensorrt terminating terminating>and that that>isn't the>device the>game the>jupyter
+0.40 the>lab the>machine the>old the>previous the>story the>workstation they>were thing this this>box though>a
+0.40 time>slicing today torchrun train>py turned turned>out two>4 two>notebooks two>users users>on vs>code wallpaper
+0.40 was>hogging was>mining was>parked we webui went>on while while>i who whoever whole>card with>the with>windows
+0.40 xla_python_client_mem_fraction xorg>gnome yesterday yesterday's you've yours z ~alpha ~alrea ~blend ~booki
+0.40 ~closi ~clust ~colle ~ctrl+ ~docke ~exclu ~foldi ~frida ~grabb ~hoggi ~holdi ~infer ~jokin ~labma ~llama ~minin
+0.40 ~monit ~morni ~nearl ~neith ~noteb ~nothi ~occup ~ollam ~paren ~parke ~pause ~press ~previ ~pycha ~rende ~resol
+0.40 ~roomm ~runne ~servi ~share ~showe ~sitti ~someo ~start ~studi ~tenan ~tenso ~train ~trans ~turne ~wallp ~whisp
+0.40 ~whoev ~you'v висел висел>чужой он с чужой
+0.60 1>9 38>gb alive blender children chrome closed comfyui container cron ctrl ctrl+z davinci davinci>resolve
+0.60 defunct enough>for even for>tensorrt free freed from>last fuser gigs gpustat he his in>use is>my is>not it>went
+0.60 jobs jupyter kill>9 killed look look>at matlab mib minimised morning my my>sweep not obs of>it of>my other pod
+0.60 premiere process process>40112 ps python3 reboot resolve rex run running server shell slurm ssh started stop
+0.60 stopped suspended t>rex tensorboard terminal tf the>background the>other three triton was was>still went
+0.60 went>through whisper windows xorg yes your zombie ~autos ~child ~chrom ~close ~comfy ~conta ~davin ~debug ~defun
+0.60 ~flatm ~gpust ~jupyt ~kerne ~kille ~launc ~lefto ~matla ~minim ~nvidi ~orpha ~premi ~proce ~reboo ~runni ~sessi
+0.60 ~stopp ~stude ~suspe ~trito ~yeste
+0.80 background grabs gromacs job not>mine on>that quit service shut sweep team the>same tmux user ~backg ~groma
+0.80 ~someb ~windo ~zombi
+1.00 found game had kill mine open sorry still ~belon ~pytho ~termi
+1.20 miner pid two
""",
    "own_workers": r"""
-0.80 =0
-0.60 gb k memory not
-0.40 1>so b batch cpu fails free full grad has how is keeps layers load no ram read size step then this torch ~there
-0.20 0>3 0>45 0>6 0>9 0>but 0>fails 0>was 24>gb 2>gb 400>mb 40>lines 48>gb 4>gb 6>gb 8>gb =4 activations after
-0.20 afterwards again alive allocated allocator already although and>not and>nvidia and>that and>that's and>we are
-0.20 args as at>exactly at>start attention back backward base be beam beams because>of been been>up being benchmark
-0.20 best between block blocks bs buffer buffers built but>the by>hand byte bytes c cache cached call call>set_device
-0.20 call>torch calls>torch can't cap card>no cards cell change check ckpt class classes clear client code coded
-0.20 comfyui compute container context>on copy copy>of correct correct>in could count>is cpp crash crashed ctx cuda>1
-0.20 cuda>2 cuda>3 cuda_visible_devices cuda_visible_devices>is cudf cuml cupy>cuda d data de decoder demo device>1
-0.20 device_map device_map>auto devices dict didn't died docker don't e each>of each>rank each>time eight>cards
-0.20 eight>i else>i empty enable engine enough ensemble entire epoch estimators eval evenly every>500 every>card
-0.20 every>trial everything exactly exactly>the export failed fails>on false features file find fine first
-0.20 first>thing fold followed for>me found fp32 fraction freed fresh fresh>subprocesses from g gb>in get gib gives
-0.20 gives>the goes good gpu>3 gpu>as gpu>for graph graphs grows guess h h100 had>been half handle hard hard>coded
-0.20 have>been head heap held here>and his hold holds hour how>many hyperparameter i'm i've i>have i>see id identical
-0.20 if>i image images in in>fresh in>its in>main in>one in>use info initial input inputs inside>the is>1 is>correct
-0.20 is>launched is>only is>started it it's it's>a it>and it>but it>fails it>on its>context just kept keras kernel
-0.20 key kill killed kind launched>with layer leaves len length less limit list list>of live llama>cpp llm
-0.20 local_rank>first local_rank>is log long longer lora loss m main>and makes may mem merge meta million moved>to
-0.20 much need new no_grad node>with nodes none not>a notebook nothing num_ctx num_workers>32 o of>24 of>it ok old
-0.20 on>8 on>every on>node on>rank on>this one>for one>pid one>process one>request ones only>a only>the onto>device
-0.20 open opens opens>its optimizer order others ours outside outside>of own>context pairs parameter>sets parameters
-0.20 part partition passed past per>card per>process per>thread per>worker picks picture pin_memory placement pod
-0.20 pool>the pr prefetch previous printed printed>it process process>no process>per process>so pt py>line ranks>call
-0.20 rapids ray>train read>it read>the reading reading>the reads request reserved rest restart resume reward rmm row
-0.20 rows runner running same>step same>weights saved say says scope script>of sees set>the sets shape shard should
-0.20 shows>one since>may single>copy slice small snapshot so>i so>it so>there someone someone>on space split spread
-0.20 stage state stayed steps still stops streams sum swap t table take tb tensor tensor>parallel text tf than
-0.20 than>the that that's that>is the the>container the>default the>demo the>device the>entire the>file the>full
-0.20 the>job the>loader the>log the>old the>parent the>pipeline the>previous the>ranks the>rest the>second the>two
-0.20 there there's there>is thing>in this>card through to to>read token tokens too too>much took total tp tracker
-0.20 train>with trained trains true type un unet until until>the up>since up>to update v verified version via
-0.20 via>plain vllm wants warm was>on we're went when>you where while whole window with>0 with>8 with>device with>gpu
-0.20 with>rank with>the with>workers work worked worker>processes workers>each workers>only workspace write x xla
-0.20 you>start your>script zero>3 ~activ ~adapt ~after ~alloc ~alrea ~altho ~avera ~backw ~bench ~betwe ~block ~bucke
-0.20 ~buffe ~cache ~captu ~class ~comfy ~comme ~compa ~compl ~compu ~conta ~corre ~decod ~deeps ~defau ~deser ~didn'
-0.20 ~distr ~docke ~doubl ~engin ~enoug ~ensem ~entir ~estim ~evenl ~exact ~excep ~exclu ~exist ~expor ~faile ~float
-0.20 ~follo ~fract ~gener ~gradi ~happe ~histo ~ident ~image ~input ~inter ~kerne ~kille ~layer ~leave ~lefto ~lengt
-0.20 ~longe ~manag ~matri ~memor ~milli ~noteb ~nothi ~other ~outsi ~param ~parti ~pictu ~place ~prefe ~profi ~progr
-0.20 ~promp ~rapid ~recom ~refer ~relea ~remai ~remov ~reque ~reser ~resid ~resta ~resto ~resul ~resum ~rewar ~runni
-0.20 ~servi ~shard ~shoul ~snaps ~someo ~sprea ~staye ~stopp ~store ~stude ~swapp ~syste ~tenso ~that' ~track ~updat
-0.20 ~upgra ~verif ~works ~yeste é ó в и
+0.20 0>11 0>25 0>because 0>during 0>in 0>is 0>one 0>only 0>pass 0>s 0>to 10>in 10>threads 11>gb 12>with 14>gb 16>with
+0.20 1>1 1>4 1>9 1>and 1>for 1>gb 1>gpu 1>in 1>instead 1>it 1>oom 1>per 1>python 1>to 20>and 23>9 24>and 24>of
+0.20 24>times 25>each 2>gpus 2>processes 2>set 2>works 2>个 300>mb 32>cores 32>of 3>9 3>each 3>gb 3>means 3>s 3>was
+0.20 450>mb 480>mb 4>1 4>actors 4>but 4>gib 4>i 4>in 4>processes 4>procs 500>mb 600>mb 6>app 6>doesn't 6>each 6>for
+0.20 7>are 7>gb 8>and 8>loaders 8>on 8>over 8>python 8>the 9>gb 9>python =1 =5 a100>the a3c a>box a>child a>context
+0.20 a>cuda a>for a>gpu a>lock a>machine a>multiprocessing a>queue a>semaphore a>separate a>skorch a>third
+0.20 a>threadpoolexecutor a>time about>what accelerate accelerate>launch actions actor>and actors>each after>which
+0.20 again>so agents>in all>four all>have all>nine all>of all>ten all>trials all>twelve allocate>on allocates
+0.20 allocates>on alone>needs alphafold's always always>on ampersand an an>11 and>all and>at and>doesn't and>everyone
+0.20 and>four and>it and>so and>there and>they and>val anew answers apiece app's app>a app>app app>twice app>with
+0.20 app>workers are>at around around>predict array>0 as>many as>nothing at>1 at>14 at>300 at>5 at>a auf auf>die
+0.20 augmentation augmentation>kornia augmentations auto auto>on autoscaling b>gptq backbone>on backend basecallers
+0.20 basecallers>on batch>file be>1 be>quicker because>i before>init_process_group before>it before>set_device began
+0.20 behaves behind below bert binary binds blender blender>per board bot both box box>with brought brought>up
+0.20 browser>tab busy but>gunicorn but>have but>i'd bwierzba by>one cache_resource call>dist calls>self calm>since
+0.20 came>in camera can>see card>0 card>is card>isn't card>so card>zero carried carte celery>concurrency
+0.20 celery>prefork cellpose changed changed>the checkpoint>it child>loads children>and children>of chunk chunk>it
+0.20 chunks>to cli clients collate_fn collective comes concurrency>8 concurrency>defaults config>had configs
+0.20 constructs contexts>at copied copied>the copies>of copies>the cores>32 count>1 count>8 cpu>tensors crash>is
+0.20 crashes create>the crowd croyait ctx>gpu cuatro cuda>0 cuda>and cuda>context cuda>current_device cuda>error
+0.20 cuda>everywhere cuda>rank cuda>set_device cuda>so cuda>tensors culprit cupy cupy>pool current current_device dag
+0.20 dali>pipelines dask dataloader dataloader>worker dataset's>getitem__ datasets datasets>map debug>mode
+0.20 debug>reloader debug>true decoders>for decord>with def defaults defaults>to deployment detector>and device>cuda
+0.20 device>hence device>is device>they device_ids device_ids>rank devices>4 did did>cuda dies>in dist dist>barrier
+0.20 do>not do>the doesn't>touch doesn't>wait doing donc donc>huit dropped during during>init during>startup
+0.20 each>browser each>camera each>holding each>line each>on each>opens each>with eight>onnx el>script embedding
+0.20 embedding>model en en>fait en>la encoder>on encoders end end>all endpoint>is ends>each entries entries>on env>on
+0.20 environ environ>local_rank environments epoch>and equal>size error>out et evaluation>subprocesses every>child
+0.20 every>environment every>job every>line every>loader every>one every>pool every>rank every>thread everyone
+0.20 everywhere example>with executed>in executor exhausted extraction failure>is fait falls>over fastapi
+0.20 fastapi>endpoint faster>generation fault feature feature>extraction files fires first>collective five>trials
+0.20 fixed fjord42 fn folder folders folds>at for>all for>five for>its for>itself for>lammps for>the forgot forked
+0.20 forked>eight forks>a forks>one former forward>passes four>copies four>tasks from>2 from>5 from_pretrained>to
+0.20 function gave gave>it gb>do gb>down gb>gpus gb>vanished generation>i get>more getitem__>calls gib>in gnu>make
+0.20 gnu>parallel go>in goes>through gone got>its gptq>4 gpu>2 gpu>by gpu>gets gpu>is gpu>so gpu>the gpus>1 gres
+0.20 gridsearchcv gridsearchcv>with guessed had>an had>chosen had>instance_group had>loaded handler handles
+0.20 handles>it happily hardcoded>device have have>not have>your hence hence>the here>i'd here>is here>your holding
+0.20 host>on hosting hpo huit hvd hvd>local_rank hydra hydra>multirun hypercorn hyperopt i i'd>raised i>call
+0.20 i>changed i>dropped i>gave i>left i>limited i>read i>saw i>serve i>set i>thought i>use ids img impala import
+0.20 import>the imported imported>torch in>4 in>actor in>every in>getitem__ in>gridsearchcv in>ray in>run_all in>that
+0.20 in>this in>together in>vram in>worker infer infer>py init init_process_group inside>of instances instantiated
+0.20 instead>of into involved is>at is>executed is>fine is>full is>somewhere isn't>it it's>at it's>fine it's>in
+0.20 it's>just it>behaves it>my it>was it>your its its>weights j'avais j>20 jana jana>10 jax jeder joblib's
+0.20 joblib>launcher just>the k80>half karte kornia kornia>on kornia>out la>m la>misma lammps land land>on launch
+0.20 launch>num_processes launched launching launching>with le>mod learner learner>and learners left>for left>out
+0.20 like limited line line>with lines>since lines>with listo loaded loaded>the loaded>whisper loader loader's
+0.20 loader>processes loader>worker loading loading>model loads loads>its loads>sdxl loads>the local_rank>before
+0.20 local_rank>so local_rank>was localcluster localcudacluster lock lock>around log>shows loky loky>backend loop>all
+0.20 loop>in los lowered lowered>the m>ê machine machine>has main>app main>py make many>for map>num_proc mapped
+0.20 max_workers mb mb>apiece mb>do me me>carte means>four means>three mei memory>raised message>and method mib
+0.20 mib>each mis misma missing missing>torch mit mit>einem mod mod>è mode model>inside model>is model>was model>with
+0.20 models module module>and more>crashes more>throughput more>to moved>the moves mp>pool mp>spawn mpi>ranks
+0.20 mpirun>put multiplication multiprocessing>pool multirun multirun>with must my>bash my>dataset's my>env my>fault
+0.20 my>for my>render my>script my>single n_jobs>5 n_jobs>6 net net>i net>itself network no>place no>se no>wait
+0.20 normally nos not>called not>go np>8 nproc nproc_per_node nproc_per_node>4 nprocs num_gpus>0 num_proc num_proc>8
+0.20 num_processes>2 num_workers>8 numba>kernels number nvidia>smi object objective of>4 of>8 of>cores of>equal
+0.20 of>mine of>my of>our of>parallel of>the of>them of>your of>yours off off>the okay on on>a on>cuda on>gpu on>the
+0.20 once>each once>every once>i one>1080 one>16 one>3090 one>blender one>board one>copy one>device one>each one>t4
+0.20 one>trial one>v100 only only>1 only>gpu only>thing onnx>session onnx>sessions onto onto>a op opened opened>the
+0.20 opens>the optimize optuna optuna's optuna's>study optuna>n_jobs os>environ other other>ranks our>script
+0.20 our>wrapper out out>before out>of out>the output>below over over>the over>when overflow overlap own>copy
+0.20 own>detector own>pipeline packed packed>on parallel>and parallel>n_jobs parallel>on parallel>with
+0.20 parameter>servers parent>pid pass>device_id passes>at per>env per>gpu per>rank per>session perception persistent
+0.20 persistent>workers persistent_workers pickles pin pinned pipelines place plain plain>cuda play policy>on pool>10
+0.20 pool>6 pool>from pool>member pool>of pop pop>up popen pre preallocates preallocates>one predict>and predictor
+0.20 predictor>per prefork preprocess preprocessing previously previously>it printed>0 prints>using problem
+0.20 problem>was proc processes>but processes>from processes>on processes>with processpoolexecutor procs puse put>a
+0.20 put>both put>four puts pytest>without python>at python>processes python>run pythons pytorch>1 quatre queue>in
+0.20 quicker raised raised>in raised>the raising ran>both ran>the rank>5 rank>and rank>from ranks>showed ray>actor
+0.20 ray>to realesrgan relax relion reloader>it reloader>starts replicas>of reply report report>in requests
+0.20 requests>come require resource resource_exhausted resources resources>gpu resources_per_trial
+0.20 resources_per_trial>gpu restarting>with rtx rtx>4090 rule run run>all run>is run>py run>were run_all run_all>sh
+0.20 runners runs>of runtimeerror runtimeerror>cuda s>card same same>a10 same>board same>card same>device same>job
+0.20 same>moment same>run same>second same>time sat saw saw>that sb3 screenshot script>spawns sdxl se second see>is
+0.20 seed seeds sein self>encoder semaphore separate serve serve>the servers servers>and session sessions set
+0.20 set>num_gpus set>os set_device>was setup seven>extra sf sf>gpu sh sh>ends shell shell>script showed>up shows>9
+0.20 shows>up side side>on silly silly>me simulators simulators>each simultaneously>on since>i since>we single>2080
+0.20 single>card single>one six>copies six>times sixteen>contexts skorch skorch>net slurm>array smi>has smi>output
+0.20 snakemake>j so>it's so>they so>two somewhere somewhere>in sorin spacy spark spawn>every spawn>start spawns>a
+0.20 squeezed squeezed>both st>cache_resource stable stacked start start>method start>the start>together started>the
+0.20 starts starts>but starts>the stat step>and step>was streamlit study study>optimize subprocess subprocesses
+0.20 subprocesses>my sur sur>la sur>une sweep t4 tarjeta tensors tensors>so tensors>to test>passes tests thanks
+0.20 that>all that>gpu that>was the>24 the>7 the>agents the>app the>async the>augmentation the>augmentations
+0.20 the>barrier the>batch the>box the>celery the>collate the>collate_fn the>crowd the>culprit the>cupy the>dag
+0.20 the>dataloader the>deployment the>embedding the>encoder the>end the>evaluation the>first the>former the>function
+0.20 the>gpu the>impala the>in the>learners the>math the>model the>module the>mp the>multiplication the>nccl
+0.20 the>network the>node the>nvidia the>only the>other the>parameter the>perception the>pids the>pin the>ray
+0.20 the>shell the>slurm the>spawn the>sweep the>t4 the>ten the>tests the>third the>thread the>traceback
+0.20 the>transform the>triton the>web the>whisper the>workers the>wrong them there>are there>twice there>was they
+0.20 thing>i third>fails thirty>two this>commit thread thread>calls thread>pool threadpool
+0.20 threadpoolexecutor>max_workers threadpoolexecutor>with threads>every three three>models three>runs through>cuda
+0.20 throughput time time>so times>with to>0 to>5 to>6 to>7 to>get to>one to>pick to>two together>and together>i
+0.20 too>many torch>and torch>cuda torchrun>had torchrun>with torchserve touch>the train>and trainer>so training>step
+0.20 transcribing transform trial trial>alone trials>simultaneously trials>with triton triton's triton's>config
+0.20 triton>config turning turning>off twelve twenty>basecallers twice twice>so twin twin>which two two>at
+0.20 two>pipelines two>pythons two>the under une unets uno up up>a up>by upload use>plain user>here users>upload
+0.20 using using>cuda uvicorn>main v100 v100>in val vanished w>4 wait wait>so waiting waiting>for waits was was>6
+0.20 was>always was>before was>gone was>it was>loading was>missing was>no was>the was>told was>too we>have we>use
+0.20 went>out were were>all were>stacked were>started what>you when>a when>it whenever which>holds which>loads
+0.20 while>the whispers will with with>1 with>10 with>16 with>24 with>4 with>6 with>60 with>a with>ctx with>debug
+0.20 with>j with>max with>n_jobs with>np with>pool with>several with>spawn with>w without without>gres without>n
+0.20 without>waiting worker>process workers>3 workers>8 workers>do workers>my workers>on wren wrong x>a100 xdist
+0.20 xdist>n y>listo ya>no you>can you>see your>fastapi ~accel ~alway ~amper ~apiec ~aroun ~autos ~backe ~basec
+0.20 ~basel ~behav ~behin ~binar ~blend ~broug ~bwier ~camer ~carri ~cellp ~charg ~colab ~croya ~cuatr ~culpr ~depth
+0.20 ~detec ~dropp ~durin ~entri ~envir ~evalu ~every ~execu ~extra ~fasta ~fjord ~forgo ~forke ~forme ~funct ~grids
+0.20 ~guess ~handl ~happi ~helpe ~holdi ~hosti ~hyper ~impal ~infer ~initi ~insta ~invol ~j'ava ~korni ~lammp ~loadi
+0.20 ~lower ~machi ~metho ~missi ~modul ~netwo ~norma ~nproc ~numbe ~ollam ~opene ~packe ~passe ~persi ~pickl ~pinne
+0.20 ~pipel ~predi ~prepr ~probl ~quatr ~quick ~raise ~raisi ~reale ~relio ~rende ~repli ~rollo ~runti ~scree ~semap
+0.20 ~separ ~serve ~skorc ~somew ~squee ~strea ~tarje ~teste ~thank ~torch ~trans ~trial ~trito ~turni ~twelv ~uploa
+0.20 ~vanis ~waiti ~whene ~witho ~больш ~запус ~падае ~поста à ç è è>le ê ê>me больше больше>не за из карту одну
+0.20 падает по поставил っ>て な 个 了>。 了>一 份 加 加>载 各 型 多 好 好>了 子 就>好 成 改 改>成 模 模>型 每 每>个
+0.20 程 载 进 进>程 都 里 가 같>은 개 개>가 고>있 나 돌 드 드>에 띄 스 습 어 어>서 어>요 었 었>어 에 에>띄 여 우
+0.20 우>고 은 있 있>어 있>었 카 카>드 크 트 하 하>나 학 학>습
+0.40 # 0>1 0>and 0>as 10>40 1>no 40>that 4>and 5>gb 60>threads 6>so =2 a a>second a>single actors airflow
+0.40 all_gather_object always>with an>at and and>each and>every at>23 at>the barrier>was but but>only by>side calls
+0.40 collate copies core count>6 dataset dataset's detector do eleven encoder env extra finished first>card flask
+0.40 flask>debug for>loop fork forks gather getitem__ gnu gpus green here horovod i>only i>swear in>parallel inside
+0.40 is>green it>finished it>is it>runs its>own itself joblib last>night launcher launches let local local_rank
+0.40 loop>had more mp my n>auto n_jobs>1 night no>more node np>4 num_gpus num_processes num_workers>0 number>of
+0.40 of>workers on>card on>one once one>card one>gpu only>changed only>one onnx onto>the our own p p>8 passes
+0.40 per>core pids pinned>to policy pool>12 py pytest>xdist python queue ranks>per ray>tune reloader renders replicas
+0.40 second>time see seven side>by single smi snakemake so so>all so>six solved started subprocvecenv swear tasks>of
+0.40 the>bash the>number the>one the>policy themselves third threadpoolexecutor thx times to>2 together torchrun
+0.40 trainings trials tune twenty w w>6 we web_concurrency which whisper with>2 with>3 worker workers>4 xargs xargs>p
+0.40 ~actor ~airfl ~augme ~concu ~copie ~deplo ~eleve ~encod ~finis ~folde ~horov ~impor ~insid ~itsel ~learn ~optun
+0.40 ~overl ~polic ~prefo ~reloa ~seria ~sessi ~singl ~snake ~solve ~stabl ~thems ~toget ~twent ~whisp
+0.60 3>mpi all app at>once bash bash>loop card celery children cores count cuda cuda>in ddp debug each>child five
+0.60 folds getitem gpu>0 gunicorn>w instance instance_group>count j loop means mpirun mpirun>np multiprocessing n>8
+0.60 n_jobs>4 np num_workers one per pytest>n ran runs script set_device simultaneously sixteen spawned spawns ten
+0.60 the>dataset the>same threads uvicorn>workers w>1 web your ~celer ~child ~conte ~devic ~jobli ~loade ~mpiru
+0.60 ~pytho ~scrip ~sixte ~start
+0.80 actor barrier contexts eight four gpu gunicorn instance_group jobs mpi n_jobs parallel pool pytest ray six spawn
+0.80 tasks uvicorn ~barri ~datas ~gunic ~multi ~proce ~pytes ~simul ~subpr ~uvico
+1.00 child concurrency device each every group n num processes ranks ~launc ~paral ~threa
+1.20 rank ~spawn ~worke
+1.80 workers
""",
    "previous_allocation": r"""
-0.60 # batch full memory torch
-0.40 at be cache card code epoch error every gpu grad have here is>the max mb oom our pool python saved state
-0.40 switched tensors tf than the>model this too took update what whole with x ~buffe ~passe ~pytho ~servi ~tenso
-0.40 ~updat
-0.20 00>gb 0>0 0>00 0>2 0>9 0>gb 0>in 15>model 1>0 1>1 2>1 2>15 2>gb 2>x 48>gb 70>b 80>gb 8>k =0 =1 a100 a1111
-0.20 a>second a>single activations adapter adapters after>del after>one after>the all all>along all>moved all>of
-0.20 all>the alloc allocator along although an and and>gc and>it and>memory_allocated and>restarted and>run and>the
-0.20 and>then anywhere are are>held as>is attached attempt attention auto avg backbone backward bad base>refiner
-0.20 batches before>to begin best>model bf16 block blocks box boxes breaks>in browser buffer buffers builds>the
-0.20 but>we by>then bytes called>del calling calls can can't capture card>is cards cell>14 cell>twice changed chat
-0.20 check checkpoint>and child ckpt_path collect>between come comment commented>out complete config confirms console
-0.20 constant container controlnets conv copies copy>comes copy>while could count cpp cpu creation cuda cudf cudnn
-0.20 cupy cut day days de debug default defined>in del>e del>the deleted>the detach device dict dict>is dictionary
-0.20 did did>you dmitri docker does>nothing doesn't>go doubled down driver dtype e each>of eager earlier>notebook
-0.20 earlier>one eight ema empty enable enable_attention_slicing enough ensemble>members entire env epochs eval>and
-0.20 even every>run except exception executor exp_avg fail failed failure faq fast features file fires first>call
-0.20 first>cell first>epoch first>thought fit>in fit>on five>minutes fix fixed flag flask flat float float32 fold>4
-0.20 folds>in for for>each for>me for>the former>model forward found fp32 fraction frame frames fresh fresh>kernel
-0.20 from>last further g gave gb gb>after gb>and gb>in gb>loaded gb>of general get_peft_model gib go>to goes got
-0.20 got>released gpus gradient gradients grows half happens head helps hidden history hit host hours i'd i>called
-0.20 i>have i>never i>set image in>fold in>it in>our in>that in>your inference inference_mode info init inner
-0.20 inner>loop input inside instead interrupted is is>0 is>a is>fine is>gone is>in is>rebound is>well it it's
-0.20 it's>the it>fails it>from it>goes it>is it>loads it>stops it>was its>last itself jobs jupyter just k keep>the
-0.20 keras>users kernel>first key keyboardinterrupt known kohya laptop last>week last_value leak left>out len length
-0.20 less limit line load_state_dict loader log logits long loss low machine maml map may maybe me mean mem
-0.20 memory>stays memory_allocated meta middle>of million minutes mode model>and model>eval model>for model>reload
-0.20 moments more moved moving much my>lora n name>is needs net>eval net>is never>freed next>to nnu nnu>net no
-0.20 no>leftover no>second note notebook>tab num number>of nvidia nvtop of>15 of>a of>it of>memory offload old>model
-0.20 on on>1 on>a on>card on>one once one>card one>of one>per one>the only>in onnx onto open opened ops or>restart
-0.20 others ours out>of out>the outputs over>the own passes past_key_values path peak peft per>image per>session
-0.20 percent perhaps perhaps>the place plain plus pod point policy post precision predict problem profile pt pth py
-0.20 pytorch quit raise rank ranks rather rather>than reads reboot rebound recording reload>at reloader report
-0.20 request reserve reserved rest resume reward rmm run>a run>all run>it run>with runs>out safetensors said
-0.20 same>card same>model samples saw says says>the screen second>copy second>notebook second>set segments sequence
-0.20 service set shape shapes share shell should shows side since since>then size slicing small smaller smi so so>the
-0.20 softmax solved>it some somebody somewhere somewhere>in speculating ssh stack states staying steps still>be
-0.20 still>dies still>had stop stop>button switched>to sys sys>last_value t tab taken tape task tb teacher>in
-0.20 terminal test>loop test>set text tf>2 than>the that that's that>builds that>the the>cache the>chat the>code
-0.20 the>complete the>config the>console the>crash the>ema the>engine the>entire the>error the>faq the>graph
-0.20 the>handler the>inference the>loader the>memory the>net the>network the>number the>one the>optimizer the>problem
-0.20 the>session the>shell the>stop the>trainer the>two the>very the>whole them>or there>already they thing
-0.20 this>config those thought>was through>the tile till till>you times>no tmux to to>cuda to>run to>the tokens
-0.20 top>of torch>load total trace traceback training>all trouble true try twice>the u>dmitri under unloads
-0.20 unloads>the us use users uses v value values very visible vllm volume want wants was>on was>the watched we
-0.20 we>never web webui>unloads week weights well were when>a when>it which who will window windows with>1 with>a
-0.20 with>the within work worker workers wrong xgboost yesterday yet you>run your your>notebook zero ~activ ~adapt
-0.20 ~alloc ~altho ~answe ~anywh ~attac ~attem ~atten ~avail ~backw ~batch ~blend ~block ~brows ~calli ~carri ~chunk
-0.20 ~clust ~comfy ~comme ~compi ~compu ~conso ~conta ~conti ~conve ~debug ~defau ~detac ~devic ~dicti ~dmitr ~docke
-0.20 ~drive ~enoug ~entir ~epoch ~every ~excep ~expor ~failu ~float ~forwa ~frame ~furth ~gradi ~group ~happe ~histo
-0.20 ~ignor ~impor ~initi ~insid ~inste ~itera ~itsel ~keybo ~kille ~labma ~lapto ~large ~lengt ~linea ~logit ~machi
-0.20 ~manag ~matri ~milli ~movin ~multi ~norma ~nvidi ~opene ~paral ~perce ~perha ~polic ~posit ~preal ~prefe ~probl
-0.20 ~profi ~promp ~pytor ~raise ~rando ~rathe ~reboo ~rebou ~recor ~reduc ~repli ~reque ~reser ~respo ~rewar ~safet
-0.20 ~sampl ~scree ~segme ~seque ~shape ~shoul ~simpl ~small ~solve ~someb ~somew ~spawn ~specu ~state ~stayi ~stopp
-0.20 ~store ~targe ~termi ~that' ~thoug ~threa ~ticke ~torch ~trace ~troub ~tutor ~volum ~watch ~windo ~withi ~worke
-0.20 ~wrapp ~yeste ó на 니>다
+0.20 0>ok 10>15 10>folds 10>s 12>gb 12>of 12>still 13>gb 14>1 14>b 14>gb 16>1 19>gb 1>6 1>and 1>dead 1>dies 1>never
+0.20 1>ok 1>s 1>sits 1>was 1>when 20>gb 24>gb 2>38 2>7 2>always 2>dies 2>h 2>i 2>nd 2>of 2>ollama 2>still 2>stops
+0.20 38>on 3>4 3>model 3>was 4>never 5>10 5>min 5>s 5>seeds 5>trains 5>was 6>9 6>gb 6>th 70>of 7>as 7>b 7>it 8>3 8>gb
+0.20 9>12 =4 a a>12 a>6 a>copy a>dict a>for a>free a>function a>global a>handle a>is a>lambda a>leftover a>loop
+0.20 a>lora a>minute a>moment a>picture ablation about>it above>and accepted actors adds adds>2 after>its afterwards
+0.20 again>in agent>close agent>in agent>runs ahead ahead>of alive>through all>four all>ten all>tests alone always
+0.20 always>stops always>the an>80 an>earlier and>1 and>2 and>8 and>batch and>del and>forgot and>forth and>loads
+0.20 and>makes and>models and>new and>nobody and>none and>now and>ran another another>9 another>one antes any>longer
+0.20 app>each append append>trainer architectures as as>a as>long as>self as>sess as>user asked asr assigned at>19
+0.20 at>3 at>70 at>line at>the attribute attrs au autogluon avant away>before b>a b>for b>needs back>and backbones
+0.20 base>again base>before base>to base>was baseline>in before>building before>fine before>loading before>making
+0.20 before>version behind being being>built being>the benchmark>goes bert beside>it best best_model>deepcopy better
+0.20 between>grid between>steps between>the between>trials big>tensor booster both>base bound bound>to bst build>a
+0.20 build>cfg building builds>a but>i but>still but>the button by>hand by>layer by>my by>the c>é cache>does cached
+0.20 cached>in caches call>gc call>of call>to callback callbacks captioner captioner>was card>16 card>24 card>after
+0.20 card>by card>in card>when carga carga>el carregava carregava>o carte>é catboost cell>1 cell>above cell>again
+0.20 cell>and cell>had cell>loads cfg cfg>in change changing changing>the clear_caches clear_session>at click clone
+0.20 close close>the closed cnn_learner colab colab>t4 collect collect>at com com>o combination comes comes>next
+0.20 comes>up commented>it compare compared comparison>and comparison>script complain components configs
+0.20 configuration constructed controlnet copy copy>was coube crashes created creates creates>the cross
+0.20 cross>validation cuda>fails cycle data>off dead>the decoder>comes deepcopy del'd del>df del>llm del>model
+0.20 del>net deleted>before demand dent destroy destroy_model_parallel destroy_model_parallel>del destroyed detector
+0.20 df diarisation diarisation>model dict>for die die>erste died dies>when diffusion disposed do do>nothing does>it
+0.20 does>not does>that don't>matter done>but dorota dos doubles doubles>the downtime drop drop>it dropdown dropped
+0.20 drops du each>in each>optuna each>test each>trial's earlier>run edit edit>2 el embedding>model emre en encoding
+0.20 end end>of ends engine engine>before ensembles equal erste erste>pipeline estimator estimators eval>harness
+0.20 eval>runs eval>step evaluated evaluation>in ever everything>but evicts exactly exactly>that executed extractor f
+0.20 face>restoration fails fails>at fails>during fails>since false>and fastai fastai>learn feature>extractor fills
+0.20 fills>it find fine>trial fine>tune finetune finishes first>experiment first>for first>forward first>now
+0.20 first>pipeline first>sdxl first>then first>time fits>in fitted fixed>it fixture>scope flux fold's fold>0 fold>3
+0.20 folds>fold followed for>5 for>comparison for>ever for>going for>loop for>name for>nothing for>s for>that forth
+0.20 four four>go four>trials fourth fp16 freed>before frees>it fresh>process from>1 from>an from>model from>one
+0.20 from>run from>stage from>the from_pipe from_pretrained>in gb>are gb>beside gb>each gb>none gb>on gb>tensor
+0.20 gb>that gb>when gc>collect generator>is get>past given>back global globals go>on going>back gone got>removed
+0.20 gpu>poor graph>from green gui h had>left had>loaded had>to hadn't>been half>the hand harness has has>14 has>5
+0.20 has>a has>half has>no held>by held>it held>the helped hence hf>pipeline hold>both hold>their holding>the holds
+0.20 hot>reload hot>swap hyperparameter>loop i'm>out i>built i>compared i>did i>evaluated i>had i>load i>loaded
+0.20 i>played i>read i>return i>run i>take if if>i in>10 in>between in>fastai in>memory in>metashape in>models in>out
+0.20 in>ram in>range in>results in>same in>setup in>stage in>step in>under in>user_attrs in>vram incoming inpaint
+0.20 inpainting instantiates interpreter interpreter>fails interrupt into into>the is>13 is>alive is>asked is>built
+0.20 is>called is>constructed is>freed is>green is>referenced is>used is>why isn't>given isn't>needed it's>always
+0.20 it's>gone it's>not it>and it>at it>before it>fits it>hence it>it it>only it>the it>to its its>arena its>model
+0.20 its>variables itself>in jan jax>clear_caches je join jupyter's just>model k>clear_session keep>a keep>their
+0.20 keep_alive keep_alive>1 keeps>its kept>by kept>every kept>for kept>the keras kernel>works kernels la la>carte
+0.20 labels labels>in lambda>in language last>result later launcher>of layer>by layers>had le le>mod learn
+0.20 learn>cnn_learner learn>destroy leaves>a leaves>its left leftover lesson lesson>3 lets lets>it line>30 list>of
+0.20 lists>it lived>on lives>on llm>in llm>object load>fails load>name load>path load>sdxl load_model
+0.20 loaded>keep_alive loaded>the loaded>when loaded>while loading loads>a loads>first loads>sd loads>version long>as
+0.20 longer loop>all loop>for loop>it loop>over loop>with loops loops>over lora>base lora>training los lr>finder lvdb
+0.20 m>and m>load made>from main main>in make>the makes>a making making>the many>as masks matter measured member
+0.20 members memoria memory>5 memory>in memory>when memory_allocated>says merge merge>script merged merged>model
+0.20 merges merging merging>the metashape minute minute>both mod>è model's model2 model2>in model>as model>at model>b
+0.20 model>behind model>build model>button model>comes model>cuda model>gc model>in model>model model>node model>none
+0.20 model>on model>per model>still model>was modelo models>append models>m models>on module>and moment moved>it must
+0.20 must>be my>8 my>first n>é na na>placa nach nach>del name name>so nd need>one need>to needed needed>after
+0.20 needed>any net2 net>1 net>fails net>opt nets>and networks never>dropped never>gone never>got never>went new>card
+0.20 new>is new>model new>net new>network new>one next>month no>crash no>space no>wait nobody>drops node>for node>is
+0.20 none>first none>is none>of not>get not>needed not>the notebook notebook>and notebook>from notebook>still
+0.20 nothing>gets nothing>with numba numba>kernels number>four numbers o object>from objects occupying of>5 of>7
+0.20 of>checkpoints of>mine of>my of>shards of>step of>them of>which ok ok>trial okay old>and old>for old>optimizer
+0.20 ollama>keeps on>8 on>and on>as on>board on>cuda on>demand on>the one one's one>after one>at one>first one>for
+0.20 one>i one>keeps one>never one>script one>session one>was ones only>del only>for optimizer>and optimizer>is
+0.20 optuna>study or or>better order order>i orig original original>was other other>way otherwise our>tests out>and
+0.20 output>that over>6 over>ten overwritten par parameter params part>1 part>2 part>two pas path>in paused pendant
+0.20 per per>module per>run persistent>data phase pick pick>another pipeline>of pipeline>was placa planned played
+0.20 played>with pleine plots plotted pointed pointed>to points points>to poor pr pr>é pra precedes precomputing
+0.20 prediction prediction>for predictor process>per process>the project project's pseudo pseudo>labels put>the px
+0.20 pyannote quan quan>2 quantised que ran ran>the range reached read read>up ready reassigning rebinds refer
+0.20 reference referenced referenced>by referenced>the references refers refers>to release releases>the
+0.20 reload>endpoint reloaded reloading reloading>the remained remained>on remains removed repl reporter reports
+0.20 reranker reranker>comes rerun rerun>of rerunning rerunning>the resident>after resolution>i restait restart
+0.20 restarting restarting>the restoration result result>in results>append resumes return return>it reuse
+0.20 reuse_actors room round run>1 run>2 run>3 run>of run>one run>were run>whose running runs>all runs>the runtime
+0.20 runtime>before s>0 s>2 s>in s>it sam>h same>interpreter same>python same>script same>server same>session scenes
+0.20 scenes>from scheduler scope>function scope>session scoped score score>the script script>base script>of
+0.20 script>one script>with sd>1 sdxl>in sdxls sdxls>in second>does second>fold second>from_pretrained second>load
+0.20 second>loads see>why seed seed>in self>model separate separately serves sess session>as sessions set>checkpoints
+0.20 setup>and setup>makes seventh sit sit>on sits sits>there size>and size>base so>del space spawn speech>encoder
+0.20 split>in stablediffusionimg2imgpipeline stage1 stage>a stage>b stage>in stage>one stage>two started started>with
+0.20 starts>at stay stayed>in stays>so step>2 step>in step>while still>alive still>and still>has still>hold still>on
+0.20 still>references still>refers still>resident still>there stops store stored>in streamlit>app student student's
+0.20 student>training study>goes suite summarise summarization summarization>then summary>model supprim supprim>é
+0.20 survives swap swaps sweep>agent switch>model switches switching>the tait teacher>was ten>networks tensor
+0.20 tensor>from test>suite tf>session that>being that>isn't that>without the the>2 the>baseline the>benchmark
+0.20 the>big the>callback the>captioner the>checkpoint the>closure the>colab the>cycle the>decoder the>device
+0.20 the>diarisation the>diffusion the>distillation the>eval the>feature the>fixtures the>fold the>for the>fourth
+0.20 the>fp16 the>gpu the>gui the>incoming the>join the>keras the>kernel the>labels the>language the>leftover
+0.20 the>list the>new the>old the>ort the>other the>plots the>prior the>refiner the>reloaded the>repl the>reranker
+0.20 the>scheduler the>sdxl the>search the>sessions the>settings the>seventh the>speech the>streamlit the>student's
+0.20 the>third the>to the>top the>trained the>trainer's the>tts the>ui the>upscaler the>usage the>variable
+0.20 the>variables the>warm the>webui the>workflow their>copy them them>all them>on then>each then>fails then>no
+0.20 then>pipeline then>sd then>stops then>you there's>a there>at there>when there>while they>do third this>file
+0.20 three three>of three>times through>a through>four time times>in times>while to>0 to>3 to>change to>close to>cpu
+0.20 to>disk to>make to>model to>none to>read to>train together together>are torch>cuda train train>in trained
+0.20 trainer>1 trainer>second trainer>trainer training>and training>ends training>in translation trial's trial>2
+0.20 trial>7 trials>with trt trt>context true>keeps tts tune turn two>of two>sdxls tzuhan u>quan ui ui>doesn't
+0.20 under>10 underscore>in unet unet>from unittest unittest>class unload>before unload>first unload>the unloaded
+0.20 unloaded>before unloading until>next up up>at up>i usage>before use>them used used>and used>for used>to
+0.20 user_attrs using v2 validate validation>with var variable variables>live verification version version>is vit
+0.20 vram vram>to w>o wan wandb>is was>a was>being was>deleted was>done was>held was>holding was>kept was>loaded
+0.20 was>never was>ready was>still was>used wasn't way way>round webui went>away were>holding when>i when>stage
+0.20 when>you where>i which>was whichever whichever>order while while>a while>stage whose why with>14 with>del
+0.20 with>it with>lightning with>memory with>self with>skorch with>tf without>the workflow works>and works>as world
+0.20 x>from yes you>read you>start your>first ~ablat ~accep ~alway ~anoth ~appen ~assig ~behin ~bette ~boost ~build
+0.20 ~butto ~cache ~capti ~carre ~catbo ~chang ~close ~combi ~compo ~creat ~deepc ~deman ~destr ~diari ~diffu ~dispo
+0.20 ~dorot ~downt ~dropd ~dropp ~engin ~episo ~evict ~exact ~execu ~extra ~fasta ~finis ~fitte ~fold' ~fourt ~gener
+0.20 ~harne ~helpe ~hooke ~incom ~inpai ~langu ~lefto ~lesso ~loade ~loadi ~makin ~measu ~merge ~mergi ~metas ~neede
+0.20 ~noteb ~numbe ~occup ~origi ~overw ~pause ~penda ~plann ~playe ~plein ~plott ~popul ~prece ~proje ~pseud ~pyann
+0.20 ~quant ~queda ~reach ~reass ~rebin ~recog ~repor ~reran ~rerun ~resid ~runni ~sched ~scope ~scrip ~separ ~seven
+0.20 ~stage ~start ~stude ~suppr ~survi ~toget ~trans ~tzuha ~unitt ~upsca ~varia ~verif ~wasn' ~which ~workf ~zweit
+0.20 ~второ ~добав ~загру ~модел ~обнул ~освоб ~перво ~перем è è>le è>me é é>par é>tait в второй добавил и>gc модель
+0.20 обнулил оставался оставался>в первой перед пока 三 下 下>了 不>下 型 始 就 就>装 建 开 折 新 旧 模 模>型 每 没
+0.20 的 第 装 남 남>아 네 네>요 델 델>이 두>번 들 리>가 만>들 모 모>델 번>째 변 변>수 서>두 수 수>에 실 아 었>네 을
+0.20 의 이>전 자 전 째 첫
+0.40 11>gb 1>of 2>started 5>gb =5 a>new a>notebook above after after>step again alive all>in and>never are>there away
+0.40 baseline benchmark best_model both>are built candidate checkpoint>in checkpoints checkpoints>in class closure
+0.40 comparison copy>on del>pipe delete deleted deleting deleting>the dies dm dropped>it each each>time earlier>cell
+0.40 el>modelo endpoint ensemble>loop experiment explicitly fixture fixtures fold>1 fold>2 former freeing from
+0.40 function gc grid>search gridsearchcv hadn't held hold holding hot i>do img2img img2img>pipe in>ipython in>one
+0.40 in>the ipython is>clean is>kept is>still isn't it>reset keeps>all last lauri lauri>m learner>from leaves
+0.40 lingering list lives llm>llm load loaded loading>the loads lr_find memory>is mod module my>last name>in need
+0.40 network never never>unloaded next not>deleted object of>each of>the old>one old>trainer on>gpu one>process op
+0.40 opens opt optuna>trial ort out>12 output part pbenes per>fold persisted pipe>first pipeline>not pretraining
+0.40 process process>run puts release>the reset resident run's running>the s sam sd sdxl>to search second second>call
+0.40 seeds setup skorch>nets so>both stage>2 stayed stays>loaded stays>on step>1 still>bound study subprocess
+0.40 subprocess>per sweep switching>checkpoints teardown tests th the>7 the>card the>earlier the>former the>last
+0.40 the>loop the>measured the>next the>notebook the>previous the>second the>teacher the>underscore their then>fit
+0.40 then>load there through to>release trial>0 trial>1 twice>in unload unloading>the upscaler user vae vae>from
+0.40 warm>up while>the whisper without without>freeing ~basel ~befor ~bench ~callb ~candi ~check ~closu ~const ~endpo
+0.40 ~evalu ~exper ~expli ~finet ~forme ~freei ~funct ~grids ~hadn' ~holdi ~img2i ~ipyth ~label ~learn ~leave ~linge
+0.40 ~membe ~modul ~optim ~outpu ~param ~pbene ~persi ~phase ~point ~pretr ~proce ~relea ~remai ~resta ~searc ~secon
+0.40 ~sessi ~staye ~subpr ~summa ~teard ~throu ~whisp ~witho ~остав и
+0.60 agent b before between both build cell>run clean clear_session clear_session>between earlier ensemble freed grid
+0.60 had>it hyperparameter in>a keep kept last>output learner lr models new none optimizer optuna out>14 previous
+0.60 refiner refit reload reset>out results run same>process scope sdxl self skorch stage>1 test trials txt2img
+0.60 underscore warm when>the ~betwe ~compa ~earli ~fixtu ~globa ~netwo ~objec ~optun ~pipel ~previ ~refer ~reloa
+0.60 ~skorc ~switc ~trial ~txt2i ~under
+0.80 clear first keeps llm loop old out pipeline stage stays switching teacher the>cell trainer trial twice when
+0.80 ~ensem ~hyper ~refin ~resul ~teach ~train ~unloa
+1.00 net nets out>7 session
+1.20 base then ~delet ~model
+1.40 fold pipe still
+1.60 del model
+1.80 cell
""",
    "process_limit": r"""
-0.60 0>in 1>0 all cache k works
-0.40 =2 after allocated and are at>3 batch before did does down false first frames gb>arena gi gpu>0 gpu>1 i load
-0.40 never no num of>memory once one stays stays>at step takes the>ort the>same then torch two up weights without
-0.40 workspace ~befor ~featu ~loade ~memor ~proce ~secon ~start ~weigh ~witho
-0.20 0>6 0>85 0>9 0>92 0>95 0>and 0>to 120>g 14>gb 16>g 17>gb 1>1 1>5 1>and 1>in 20>gb 22>gb 23>6 24>gb 25>in 26>gb
-0.20 2>1 300>mb 32>gi 3>and 400>mb 40>g 5>and 5>to 64>gb 64>k 6>was 8>1024 8>gi 9>gb =3 a100>40 a>1 a>10 a>single
-0.20 about adamw again agrees agrees>with alone already among among>four and>i and>it and>it's and>that's another any
-0.20 are>for are>you args around as as>its async at>least at>once at>start at>the ate attached attention autotune b
-0.20 back backward bad be because because>the been before>it believed below both bs buffers builds built but but>the
-0.20 by>user bytes cached caching capture card>in card>was cards cell cgroup>limit chart checkpoint chunk chunks
-0.20 code>137 compose con container>the conv copy count cpp cpu crash crashes cublas cuda
-0.20 cuda_mps_pinned_device_mem_limit>is cudamallochost cudf cudnn cupy's cupy's>mempool d data dataset dev dev>shm
-0.20 device>0 devices devices>to dgl dict died dies disable disable>upper disk display doesn't done down>to during
-0.20 e>g each each>of eager edit eight enable encoder engine entire epoch eval evaluation even everything example
-0.20 exceeded exit exit>code export failed failure faiss feature feature>cache features fine fit flat float for
-0.20 for>512 for>me for>the forward fp16 fp32 fraction>from fraction>static free freed further g>4 gb>as gb>at
-0.20 gb>card gb>for gb>more gb>of gb>slices gb>with gguf give go goes gone good got>no gpu>3 gpu>has
-0.20 gpu_mem_limit>for gpu_mem_limit>in grabs grad graph graphs gtx had>to half>the handle happened has>10 has>24
-0.20 having helped here host i>believed i>did i>put i>set id if images import in>device in>one in>other in>that
-0.20 in>use inactive index info initialised input inside>a instances instead instead>of is is>a is>not is>set is>the
-0.20 is>unset it>died it>on it>took it>was its>name its>own just keep keeps kept kv kv_cache_free_gpu_mem_fraction
-0.20 lab label laptop last layer layers least leaves len length like limit>16 limit>set line>in list listing loaded
-0.20 loader loading log long look look>like loop lora loss lower main make map max_split_size_mb max_workspace_size
-0.20 mb>on mb>with mem>120 mem>16 mem>8 mem>fraction memory>fraction memory>in memorypooltype
-0.20 memorypooltype>workspace merge million mine mlock most>of much n name nccl needed network never>goes next
-0.20 no>further no>limit no>vgpu node>with nodes none normal notebooks nothing now number of>it of>them off offload
-0.20 old old>session old>tf1 ollama_gpu_overhead on on>a on>card on>device on>gpu on>one on>this one>a100 one>card op
-0.20 open opt optimizer or ort ort>provider other other>words out>of over over>the overcommit overcommit_memory
-0.20 overcommit_memory>2 overhead paddleocr passes path peak peaks peaks>at per>gpu
-0.20 per_process_gpu_memory_fraction>was pid pinned>pool pipeline place please plenty points pool>use power
-0.20 power>limit preallocates prefetch prefill printed private private>pool process>was profile>says profiler prompt
-0.20 python pytorch>limit r raised>the ram rank ranks rather rather>than ray readme remainder reserved reserves
-0.20 resolution resource rest room row rtx running runs>on same samples saved search second sees>a self sent sequence
-0.20 session>config set>32 set>for set>torch set_device set_memory_pool_limit set_memory_pool_limit>trt
-0.20 set_visible_devices setup sglang shape share>one shm shm>size show single sized sizes slurm slurm>job slurm>mem
-0.20 smaller so>the space spec stage staging started starts state static steps sum summary supplied supplied>memory
-0.20 swap switching t table take task task>manager teacher tensor tensorrt text tf1 than that's>below that>is the>16
-0.20 the>3090 the>crash the>default the>device the>entire the>gpu the>map the>node the>old the>other the>partition
-0.20 the>pipeline the>profile the>remainder the>run the>second the>time the>university's them things this>one those
-0.20 though times to to>1 to>40 to>allocate to>disable to>go to>the to>torch together token tokens took top torch's
-0.20 train trainer tried>to trt>memorypooltype true turn twice type typo typo>in u ulimit university's unlimited
-0.20 unset>in upper upper>limit usage use>pytorch_mps_high_watermark_ratio used used_bytes user>supplied using util
-0.20 utilization v100 v100>32 visible vllm voxel vram>1 w wants was>1 was>23 was>at was>given was>the was>what way we
-0.20 we>share we>use well were what what>is when>it where while whisper whole>devices width window with>no with>the
-0.20 words would wrong x you zero ~agree ~alrea ~anoth ~aroun ~attac ~atten ~becau ~belie ~buffe ~build ~cache ~cachi
-0.20 ~captu ~check ~chunk ~colum ~comme ~commi ~compi ~compo ~compu ~const ~conte ~crash ~cupy' ~datas ~diffe ~disab
-0.20 ~doesn ~doubl ~durin ~embed ~encod ~engin ~entir ~evalu ~every ~examp ~excee ~failu ~figur ~finis ~follo ~forwa
-0.20 ~frame ~furth ~gener ~gradi ~graph ~handl ~happe ~havin ~helpe ~histo ~inclu ~inste ~kerne ~lapto ~large ~layer
-0.20 ~leave ~lengt ~listi ~loadi ~milli ~model ~momen ~multi ~neede ~netwo ~norma ~nothi ~numbe ~offlo ~optim ~param
-0.20 ~passe ~pinne ~pipel ~pleas ~plent ~point ~predi ~prefi ~priva ~progr ~proje ~promp ~pytho ~pytor ~rathe ~readm
-0.20 ~recor ~reduc ~remai ~repla ~repli ~repor ~reque ~resid ~resol ~resta ~resul ~runni ~searc ~seque ~serve ~sglan
-0.20 ~singl ~small ~somet ~split ~stagi ~state ~stati ~store ~suppl ~switc ~tacti ~tenso ~thing ~thoug ~threa ~toget
-0.20 ~token ~torch ~trace ~train ~trans ~ulimi ~unive ~unlim ~upsca ~whisp ~windo ~worke и
+0.20 00>gb 0>333 0>45 0>bytes 0>lifts 1024>3 10>00 10>of 10>since 11>5 12>gb 16>of 18>13 19>5 1>gib 1>to 20>and
+0.20 20>free 2147483648>in 24>gig 24>q 25>asked 25>for 2>1024 2>3 2>30 2>32 2>b 2>from 2>gigs 2>has 3000>on 30>forgot
+0.20 31>6 39>gb 3>in 3>on 4096>mb 40>gb 40>of 45>in 46>gb 48>gb 4>c 4>too 512>on 5>5 5>as 5>of 5>the 64>mb 6>00 6>g
+0.20 6>in 75>gb 75>gib 7>2 7>is 7>was 7>x 8000>mb 80>but 8>00 8>and 8>g 8>gib 8>mb 8>which 9>5 9>of 9>with a a10
+0.20 a100>not a30 a40>8 a>16 a>2016 a>24 a>3 a>48 a>bit a>bug a>cap a>fixed a>gpu a>grid a>maximum a>release a>third
+0.20 a>tutorial a>whole above>10 active actor adapter add admin admin>gives admins admins>gave against>the ah ah>í
+0.20 ai>fraction alloc allocate>a allocate>an allocfraction>0 allowed>18 although although>nvidia although>the an
+0.20 an>a10 an>a16 an>oom and>5 and>allowed and>cuml and>get and>its and>nobody and>that and>your announced anything
+0.20 anything>above app app>has applied>to applies are>on are>used arena>and arena>limit arena>max_mem artificial
+0.20 artificial>limit ask ask>for asked asked>it at>1 at>10 at>16 at>3000 at>4 at>4096 at>50 at>6 at>64 at>exactly
+0.20 at>most at>one at>precisely auch auf>einer available b>b base base>image bat between>6 bigger blender
+0.20 blender>add blocks>at board board>has bot bounded box box>gave bumped>to by by>a by>config by>design by>mail
+0.20 by>the byte byte>size bytes>are call>in can't can't>extend can>use cap>from cap>of capped>the capped>us caps>the
+0.20 card's card>is card>to case ceiling>in ceiling>on changed>on checked chrome ci cloud cluster cluster's cnmem
+0.20 cnmem>0 com com>gpumem comes>out comes>with comfy comfyui comfyui>got config config>file config>gpu_options
+0.20 config>no configured configured>with confirmed>it conftest container>to copied copied>from counted>against
+0.20 course course>it cpp's created>with cuda>memory cuda>set_per_process_memory_fraction cuda>was
+0.20 cuda_mps_pinned_device_mem_limit cuda_mps_pinned_device_mem_limit>0 cudaexecutionprovider cuml cupy's>pool
+0.20 cupy_gpu_memory_limit cupy_gpu_memory_limit>50 custom>allocator customers cuts d'un daemon dans dans>le
+0.20 darktable's dask days de de>2 de>6 debugging decode decoder default>is delete denoise denoise>needs design
+0.20 desktop device>at device>pool device>side device>was device_memory_gb>2 device_memory_limit dir dmitri
+0.20 dockerfile doesn't>matter driver drivers each>client each>job each>run earlier eighth einer en>una enforced
+0.20 enforces enough>for env eso estamos every>time every>user exactly experiments experiments>in extend fail
+0.20 fail>same fails>at fails>the faiss's far>too file fine>on first>that fixture flag flag>in
+0.20 flags_fraction_of_gpu_memory_to_use flags_gpu_memory_limit_mb for>16 for>big for>four for>tests for>us force
+0.20 forgotten four four>tasks frac fraction>0 fraction>env fraction>in frame>buffer framebuffer framebuffer>per
+0.20 free>block free>i free_all_blocks free_all_blocks>after from>an from>my from>somebody full full>22 full>one
+0.20 full>the funciona g>5 g>and g>the gb>although gb>ask gb>by gb>cards gb>every gb>framebuffer gb>instance gb>is
+0.20 gb>mig gb>no gb>only gb>partition gb>the gb>was gb>while get>10 get>2 get>an gets ggml ggml's gib>allowed
+0.20 gib>total gig gig>card gigs>in gives>10 gives>2 goes>above got>and got>me gpu>headroom gpu>memory gpu>not gpu>p
+0.20 gpu>pool gpu>setting gpu_mem_limit>2 gpu_mem_limit>2147483648 gpu_mem_limit>value gpu_options
+0.20 gpu_options>per_process_gpu_memory_fraction gpumem>8000 gpus gres>shard grid>profile guard guest h2o h>ä had
+0.20 had>a had>capped hami's hami's>nvidia hami>with hands hands>out hard>ceiling hardware has>12 has>32 has>48
+0.20 has>half has>only has>put hat have>40 have>nothing haven't haven't>touched headroom heap hence high>watermark
+0.20 hit>the horizon hosting hub hyper hyper>v i'd i'd>forgotten i>allocate i>asked i>haven't i>run igpuallocator
+0.20 image image>at imported>it imports in in>comfy in>config in>conftest in>kubernetes in>my in>our in>paddle
+0.20 in>profile in>session in>sitecustomize in>theanorc in>to in>total in>utils in>your increase>to inherited init
+0.20 init>device_memory_gb init>had inside>the instance instance>was inteiro intercepts intercepts>cudamalloc
+0.20 into>the iogpu iogpu>wired_limit_mb is>11 is>12 is>2 is>5 is>8 is>8192 is>all is>killed is>on is>only isn't
+0.20 isn't>a it's>missing it>and it>at it>can it>fails it>is it>isn't it>run it>so it>stops it>use its its>context
+0.20 its>pool itself>at itself>says job job's jobs jobs>have jobs>on join key>gpu_mem_limit killed>by kubernetes>gpu
+0.20 launch>script ld leaked learner left left>from left>in left>to less>than lets>it license lift lifted>it lifts
+0.20 limit>0 limit>and limit>of limit>on limited>the limits limits>the line>12 line>with little llama>cpp's logical
+0.20 lose low low>memory m>it m>with m>á mac>has made made>it mail makes>the manager matter max>6 max>allowed max_mem
+0.20 maxallocfraction maxbuffersize maximum>size maximum_pool_size>8 maxpartitionvram me me>the me>to mem>4 memory>16
+0.20 memory>6 memory>cap memory>test memory>was memory_limit>4096 message message>says mib mig>3 mining mit>5 model>3
+0.20 model>fails model>that model>trains monday most>2 mps>daemon multi must my my>comfyui my>machine my>own my>part
+0.20 need needs needs>1 needs>200 needs>three new no>it no>more no>such nobody nobody>is nos not>full not>its
+0.20 notebook noticed now>5 null numba numba's nunca octane's of of>1 of>2 of>4 of>6 of>7 of>8 of>80 of>a of>an
+0.20 of>dask of>ram of>that of>your off>at old>card ollama_max_vram ollama_max_vram>was on>auto on>it on>monday on>my
+0.20 on>our one>48 one>and one>go onnx onnx>loads oobabooga oom oom>the opencl operator ops opts ort>arena
+0.20 other>users our>bashrc our>cluster's our>mig our>mps our>own our>wrapper ourselves out outside>of over>a own p
+0.20 p>partition paddle paddle>flags_gpu_memory_limit_mb paddle>from paid param part pasa past past>8 past>that ped
+0.20 ped>í per>kernel per>process per>worker percentage physical pi picture picture>comes plan>and platform plug
+0.20 plug>in plugin>with policy policy>is pool>byte pool>can't pool>free_all_blocks pool>i pool>initial
+0.20 pool>maximum_pool_size pool>size pool>was pool_allocator pool_allocator>true por por>eso pra precisely
+0.20 precisely>12 premiere prints procs production profile>a40 prolog put>a py pytorch q>4 q>so query rafa raise>it
+0.20 raised>it raises raising>it ram>was ran>fine rapids rapids>allocfraction rapids>memory rapids>spark reads
+0.20 recommended recommended>working refused refuses>anything reinitialize>pool_allocator removed>the removing
+0.20 removing>the resources restricts retry>is returns>null rmm>pool rodou run>is run>outside runs>under runs>with
+0.20 said>no same>model sandbox says>0 says>1 says>gpu scheibe script script>do seat see see>the selbst server>with
+0.20 serving>image session>options set>flags_fraction_of_gpu_memory_to_use set>in set>the set>to set_limit>size sets
+0.20 sets>it setting setting>from setting>only shard shard>2 share share>was shared>gpu shares>one simulated since>he
+0.20 sitecustomize>py six six>gigs size size>0 size>4 size>in slice>5 slice>so sliced slices>of slicing>plugin slider
+0.20 small>for small>gpu small>ones smi>at smi>says smi>看 so>it so>my so>no so>of so>you somebody>had somebody>on
+0.20 someone stackoverflow stands stands>in startup>file stays>in still>from still>in still>on stood stopped>it
+0.20 streams such>thing suite sunday support supprim supprim>é surface surface>pool surfaces sven t4 t4>4 taichi>ti
+0.20 tasks teaching template tensorflow test test>was tests tf tf>config thanks>for that that's>a that's>the
+0.20 that>a100 that>ceiling that>goes that>notebook that>ran that>runs that>was the the>2 the>a100 the>admin
+0.20 the>allocator the>allowed the>arena the>bare the>bios the>blender the>card's the>ci the>cloud the>cluster
+0.20 the>code the>colleague's the>container the>course the>cuda the>denoise the>docker the>dockerfile the>earlier
+0.20 the>free the>h100 the>hard the>hardware the>high the>hosting the>instance the>job's the>join the>limit the>line
+0.20 the>memory the>mig the>mining the>new the>notebook the>operator the>pi the>picture the>platform the>plug
+0.20 the>policy the>pool the>preferences the>recommended the>reproducer the>retry the>session the>share the>slice
+0.20 the>teaching the>template the>tensorflow the>virtual the>vm the>yaml theanorc there>for they third thirds
+0.20 thirds>of this this>model three through>vgpu ti time>slicing tinha to>7 to>8000 to>a to>every to>half to>have
+0.20 to>me to>seven to>start to>what told told>to tomorrow too>little took>it torch>process torch>says total total>so
+0.20 touched tries triton's triton's>cuda true>maximum_pool_size tutorial two>thirds uma>frame un unchanged unit>file
+0.20 unit>test unit>tests units unset unset>it until>it us>at use use>a use>at used>to user>to users>jobs utils
+0.20 utils>py v>gpu variables variables>from vdi vendor vieux virtualdeviceconfiguration
+0.20 virtualdeviceconfiguration>memory_limit vk vram>6 vram>cap vram>limit w>the want was>10 was>active was>capped
+0.20 was>changed was>configured was>exported was>far was>fixed was>full was>hit was>in was>on was>told
+0.20 watermark>ratio we>are we>hit we>set webgl webgpu wenn were>in what>made what>the what>you when>it's which
+0.20 which>i which>our whole>a100 whole>suite why>it wired wired_limit_mb with>8 with>a with>device with>less
+0.20 with>maximum_pool_size with>nvidia with>one within>the worker>was working working>set wrapper>reads x>0
+0.20 xla_python_client_mem_fraction yaml you>get you>need you>to your>batch your>job zshrc ~10737 ~21474 ~activ
+0.20 ~altho ~annot ~anyth ~appli ~arena ~artif ~avail ~bigge ~blend ~bound ~card' ~cgrou ~clien ~colle ~comfy ~conft
+0.20 ~cours ~cudad ~cudam ~daemo ~darkt ~denoi ~desig ~deskt ~dmitr ~docke ~drive ~earli ~eight ~enter ~estam ~exact
+0.20 ~exper ~expor ~exten ~faiss ~fixtu ~forgo ~funci ~ggml' ~grand ~hami' ~hardw ~haven ~headr ~horiz ~hosti ~igpua
+0.20 ~impor ~inher ~insta ~intei ~inter ~leake ~learn ~libvg ~light ~littl ~local ~manag ~matte ~maxal ~maxbu ~maxim
+0.20 ~maxpa ~messa ~minin ~monda ~nobod ~notic ~numba ~octan ~oobab ~openc ~opera ~optio ~ourse ~perce ~physi ~platf
+0.20 ~polic ~preci ~prefe ~premi ~prolo ~rapid ~recom ~recon ~regre ~rejec ~resou ~restr ~rever ~sandb ~schei ~scrip
+0.20 ~selbs ~servi ~slici ~slide ~stude ~suffe ~suppr ~surfa ~templ ~thean ~third ~throu ~tomor ~touch ~trito ~tutor
+0.20 ~uncha ~vendo ~water ~webgp ~worki ~поста ~работ á>s ä é>plus í ó>n в всё всё>работает после поставил работает
+0.20 台 器 容 就>行 平 整 然 理 看>到 管 管>理 给 行>。 限 니>해 당 둔 자
+0.40 00>gib 0>3 0>4 0>67108864 10>in 1>7 2>gb 2>of 3000>in 4>75 4>g 4>gb 4>q 5>gib 5>in 6>gb 6>gib 80>gb =0 a16 a40
+0.40 a>quarter above add>on ai>gave allocator allocfraction and>one at>12 at>8 at>half bashrc beyond blazingsql
+0.40 bumped but>this capped>at caps card card>has cgroup cgroup>for client colleague's comes configproto container
+0.40 cudamalloc cupy cupy>set_limit dask>cuda deleted device_memory_gb device_memory_gb>1 error>says exported
+0.40 exported>in fixed fixed>at flags from g>40 gave>this gb>and gb>but gb>per gib>per gigs gives>the gpu>mem
+0.40 gpu>share gpu_max_alloc_percent gpu_mem_limit gres grid>license grid>t4 grow half hard has has>40 high hit
+0.40 in>the increase initial is>80 isn't>enough it>out its>share kubernetes launcher lets lifted limited line>ok
+0.40 loads mac max max>vram mb>and mb>for memory>pool memory_limit>2048 metal mig>1 mig>slice model>needs module
+0.40 not>the nvidia nvidia>smi on>the options part>is partition partitioned per per>student
+0.40 per_process_gpu_memory_fraction>0 percent preferences process profile>is pytorch_mps_high_watermark_ratio
+0.40 quarter quarter>of quota>of raise raised re refuses reinitialize removed reserve rmm>reinitialize says set_limit
+0.40 set_per_process_memory_fraction seventh shared sitecustomize slice>of small smi somebody spark spark>rapids
+0.40 start>script student ten tenant the>cap the>error the>fraction the>mac the>quota the>shared the>unit the>vgpu
+0.40 ti>init tier to>10 to>its to>use unit us>to vgpu>profile virtual virtual>device vm vram>8 was>30 was>set
+0.40 was>still wrapper ~67108 ~alloc ~bashr ~beyon ~blazi ~bumpe ~clust ~conta ~delet ~devic ~enfor ~incre ~kuber
+0.40 ~launc ~licen ~lifte ~modul ~nvidi ~quart ~raise ~refus ~reini ~setti ~seven ~share ~sitec ~someb ~someo ~tenan
+0.40 ~virtu ~wrapp
+0.60 0>2 0>5 2>g 3>g 5>gb 8>in 8>q a100 a>vgpu aliyun arena at cgpu device g>10 g>20 gave gb gib gives gpumem>3000
+0.60 h100 h100>into into>seven it's>a logicaldeviceconfiguration maximum_pool_size memory_limit plugin pod profile
+0.60 ratio reserve>vram run set_per_process_memory_fraction>0 slices stops stops>at the>card to>6 vcuda was watermark
+0.60 with>4 xla_python_client_mem_fraction>10 your ~admin ~aliyu ~confi ~limit ~plugi ~profi ~remov
+0.80 0>25 10>gb 1>g ai capped ceiling from>the gpu gpumem into maximum mb our pool quota rmm run>ai said set seven
+0.80 slice the>pod us ~cappe ~ceili ~gpume ~logic ~parti ~slice
+1.00 # allowed grid mem memory q vram ~fract
+1.20 mps ~allow
+1.40 fraction hami mig
+1.60 g vgpu
+1.80 cap
+2.60 limit
""",
    "retained_graph": r"""
-0.80 # gb
-0.60 cuda gpu same
-0.40 a>loss and>the are b big cache card device eval fails for get is load max model no on>the pool python says set
-0.40 size the>same then three too used we works ~check ~devic ~pytho
-0.20 11>gb 12>gb 6>as 6>gb 9>gb =1 a>classic a>student's accumulating after>backward after>detaching after>each again
-0.20 all>losses all>three allocated already and>before and>it another anywhere anywhere>in append>the are>computed
-0.20 arrays as>always as>in as>well asked asking at at>epoch at>once at>step attached>is attention averages base
-0.20 before>step before>the beginner block blocks bptt>over buffers build builds built but>still but>the by by>itself
-0.20 bytes calls can can't can't>see cat checked chunked classes clone clones code come config contain context conv
-0.20 copy copy>of could cpu crash crash>at cupy debug debug>flag decoder default dense detach>after detach>and
-0.20 detached>between didn't different different>project diffusion disabled do>you doesn't don't done double>checked
-0.20 down driver during e each>epoch en enable enabled encode engine enough entries entries>gives error evaluation
-0.20 even even>after every>step everywhere except failed fails>at false feats feature fell file fine fit fits flag
-0.20 flushed for>a for>all for>every for>that for>x four fp32 fraction free full gave gib gives going gone>after got
-0.20 gradient>norm graph>attached graph>is graph>trees h>tuple had half happens has have head here>it hist holding
-0.20 holding>a hooks hoping hoping>for host i>can't i>checked i>double i>forgot i>thought i>was image images in>h
-0.20 in>self in>their inference input instead instead>of into is>detached is>gone is>the is>what it>fails it>goes
-0.20 it>in it>is it>put item>everywhere item>i item>is its>graph its>own its>whole jax keeps>its keras kernel large
-0.20 layers length like line>loss list>of lists lives lives>on llama loaded loading loads looks loop>and loop>with
-0.20 lora loss>backward loss>tensor loss>unchain_backward losses>without made>it main map maps matrix mentioned mine
-0.20 mode momentum moved>to need new next>to none not>the notebook nothing nowhere nowhere>in num numpy objects
-0.20 of>scope off ok on>all on>cpu oom op our out>of p params>batch passes path peak pictures portion process project
-0.20 puts python>floats raise ran random ranks read ref repackaged repo request reset>each room run same>epoch
-0.20 says>that scope script search second see see>that server session sessions setting shape shapes since>i single
-0.20 single>loss slope smaller so>it some someone split stage starts step>in step>of step>one steps>keeps steps>of
-0.20 still still>goes student's student's>notebook sum>up targets ten tensorflow tensorrt test text that>my the>batch
-0.20 the>best the>big the>card the>crash the>device the>diffusion the>error the>first the>former the>forward
-0.20 the>gradient the>input the>loss the>meter the>net the>peak the>repo the>second the>stored the>trainer the>update
-0.20 the>very then>went there's thing thought times token tokens took>the torch>cat trace traceback trainer trains
-0.20 trap try tuple>x turned two type unchanged unchanged>still under>no_grad until us use vae val vocab vram was>at
-0.20 was>it well well>since went went>on went>through were what what>we when where>it while whole>graph with>a
-0.20 with>the without>item wrapper wrong x>detach x>in yet your>code zero ~alloc ~alrea ~anoth ~answe ~anywh ~appea
-0.20 ~array ~askin ~atten ~blend ~block ~build ~captu ~clone ~confi ~conta ~conte ~crash ~creat ~decod ~defau ~detec
-0.20 ~didn' ~diffu ~disab ~doesn ~doubl ~drive ~durin ~engin ~enoug ~entri ~evalu ~every ~excep ~faile ~finis ~float
-0.20 ~handl ~happe ~holdi ~hopin ~impor ~infer ~initi ~insta ~inste ~inter ~kerne ~laugh ~launc ~layer ~loade ~loadi
-0.20 ~menti ~minut ~model ~multi ~noteb ~nothi ~nowhe ~objec ~parti ~pictu ~porti ~proce ~profi ~proje ~promp ~raise
-0.20 ~rando ~repac ~repor ~reque ~reser ~resta ~resto ~resum ~scrip ~searc ~secon ~serve ~sessi ~setti ~singl ~small
-0.20 ~solve ~someo ~start ~stick ~stude ~switc ~there ~thoug ~token ~trace ~train ~turne ~uncha ~weigh ~worke
+0.20 0>2 0>3 0>4 0>did 0>it 0>was 18>k 1>card 1>h 1>out 1>took 1>y 2000>steps 2>s 300>frames 30>frames 30>mb 3>gb 3>s
+0.20 40>frames 40>mb 500>batches 50>steps 99>self 9>ema_loss 9>self =0 =4 =5 a>chain a>grad_fn a>module a>non a>plain
+0.20 a>row a>start a>step a>tensor acc>pred accumulate accumulated accuracy across across>batches actions add
+0.20 add_scalar addbackward0 adding>data adding>item admin adversarial after>40 after>70 after>adding after>this all
+0.20 all>50 all>episodes all>former all>frames all>i all>of all>tasks all>the along also also>after always always>at
+0.20 am an an>episode an>hour ancestors and>after and>calling and>has and>i and>i'll and>lived and>never and>outside
+0.20 and>printed and>recorded and>tell and>you and>your any>more append append>model appended appending
+0.20 appending>made around>it as>it as>long as>only at>5 at>50 at>end at>iteration attached>tensors auroc
+0.20 autograd>grad autograd>history aux averaging avg avg>0 avg>avg b>b back>through back>to backward>per bank>in
+0.20 bank>of baseline>in batch batch>size batch>without before>appending began behind>it being>cut best>loss best>min
+0.20 beta between between>chunks between>windows bleibt book break>the buffer>is buffer>updated but>i but>it's
+0.20 but>its by>gc c c>0 calcul calculated calculated>with calibration call>backward call>it callback callback>kept
+0.20 called>backward came>from carried>its center center>0 chain>of chaining changed chaque classic climbs clip>of
+0.20 collects collects>predictions com como compute>at computed computed>with con>su conf connected connected>to
+0.20 constant contrastive>queue converted converted>to cpu>detach crash>after crash>always creep criterion critic
+0.20 cured>the current curve cut>at cutting cycle cycle>that d's debugging deleted>and deleting delta detach>between
+0.20 detach>constant detach>cpu detach>for detach>on detach>requires_grad_ detach_ detached detached>and detached>for
+0.20 detached>in detaching>the dict>had did>it dies dies>around dies>at differentiable directly directly>as
+0.20 discriminator do>with donc donc>tout dorota double>backward drag dragged drags>the du each>forward each>keeps
+0.20 each>step each>task's earlier earlier>one edit edit>2 else>the em ema_loss ema_loss>0 emptied emptied>after
+0.20 encoder encoder>in encoder_k end>of enqueue enqueued episodes epoch>each epoch>end epoch>one epoch_acc
+0.20 epoch_acc>out ever fails>after fake>detach fake>images fast fast_weights fast_weights>from features
+0.20 features>with feed feed>the ficou ficou>em finish flat>after flat>at flat>now flattened flattened>the float>it
+0.20 for>an for>d for>days for>each for>rendering for>smoothing forever forgot forward forward>and forward>pass
+0.20 forward>without frame frame's frames frames>30 frames>ok frames>together from from>debugging from>the
+0.20 from>training_step g g>has gan gardait generator gets gets>longer go>cut goes goes>away goes>back good gp
+0.20 gpu>which grad>and grad_fn>addbackward0 grad_fn>and gradient gradient>penalty gradienttape>persistent grads
+0.20 graph>by graph>for graph>from graph>of graphs>stay grow>a grows growth growth>of gru guardaba guidance h>c
+0.20 had>the handed has>a hat held>on hence hence>the here>i hidden>tuple history>as history>loss hold>every hold>the
+0.20 holds holds>them holds>what hour how i i'll>go i>accumulate i>break i>do i>left i>noticed i>saved i>see i>store
+0.20 i>stored in>a in>hidden in>moco in>no_grad in>nvidia in>ppo in>training_step is>a is>all is>back is>flat is>only
+0.20 is>passed is>slower it it's>stable it>crash it>each it>ends it>leaves it>looked it>out it>per it>records
+0.20 it>rises it>sits it>stays it>was it>é item>memory iteration>1 iteration>312 iterations its its>activations
+0.20 its>ancestors itself itself>in jeder k>samples k>step k>v keeps>each keeps>it kept>for kept>the keys keys>in kl
+0.20 l'historique leaf leaks leaks>since learning learning>inner learning>loop left>over lightning lightning>holds
+0.20 line line>88 lines linked linked>to list>and list>holds liste lists>are little live live>tensor live>tensors
+0.20 lived>through log>dict log>probs log_probs>list log_probs>of logged logger>stores logp long>as longer looked
+0.20 loop>kept loop>moved loss>fine loss>is loss>item loss>n loss>not loss>on loss>over loss>that's loss>there
+0.20 loss>to loss>was loss_ema losses>and losses>first losses>with lr lr>g lstm>carried lstm>state lstm>went lstm>x
+0.20 m>as m>steps m>x maml maml>with mb>a mean>0 mean>is memory>climbs memory>grows memory>is memory>state
+0.20 memory>went memory>x mems meta>learning meter meter>update metric>update min>best missing>there moco mode>the
+0.20 moved>in moves moves>the moving moving>average must must>be my>callback my>version n>with na needs>double
+0.20 network>that neural neural>ode never>deleted never>reset next>batch next>forward next>time nicht>der no>cut
+0.20 no_grad no_grad>and no_grad>around non norm not>detached not>fine not>i noticed noticed>that now number o>torch
+0.20 ode of of>1 of>30 of>300 of>65 of>each of>forward of>keys of>loss of>my ohne ohne>detach on>1 on>and on>graph
+0.20 on>self on>through once>at one>always one>before one>node one>sequence one>too one>word onehot only>it only>when
+0.20 oops optimiser or order order>each out>has output outputs outputs>append outside>of outside>the over over>all
+0.20 over>from over>the overnight para pass passed penalty>with per per>batch per>epoch per>iteration per>se per>the
+0.20 persistent>true perturbation piled piled>up pinned>to please plot plotting poca pointless policy's port ppo pre
+0.20 preceding pred pred>softmax prediction predictions preds>with prev_frame_feat prev_frame_feat>feat
+0.20 previous>frame's previous>one prior probs>over probs>t produced proto prototypes put put>both pytorch pytorch>0
+0.20 q queue queue>length queue>of r ram>on ramp rank>is ration raw>loss raw>tensor reach reachable reason records
+0.20 recurrent reg reinforce remained remember remembered remove remove>it removed>retain_graph removing rendering
+0.20 repackage_hidden>function replaced>by replay replay>with requires requires_grad>and resets reward>baseline
+0.20 right>i rise rises rising rl rollout rollouts row run>for running>average running>loss running>mean runs>w s>a
+0.20 s>and sans sans>item saved>on sawtooth scalar scalars score>is se secret self>and self>reg sequence>of simulator
+0.20 since since>then size>only slower>and slower>than smi>is smoothed smoothing so>graph so>keeps so>nothing so>step
+0.20 so>the soft softmax>1 sondern sondern>die spectral squared stable>for stack stack>them start>for state>from
+0.20 state>goes state>is stay stay>reachable stays>at step>2000 step>900 step>and step>each steps>later steps>with
+0.20 still>carry stop store store>the stored stored>in stored>it storing straight straight>from su sum>is sum>losses
+0.20 sum>of summed swallowed takes>3 tape>was tapes target task task's task>task tasks tell tell>me tensor>in
+0.20 tensor>itself tensor>with tensorflow's tensors>in tensors>that tensors>with tf>gradienttape than that's>it
+0.20 that>had that>logs that>still the>adversarial the>baseline the>book the>buffer the>calibration the>confusion
+0.20 the>creep the>critic the>current the>curve the>dict the>discriminator the>earlier the>ema the>encoder
+0.20 the>generator the>gru the>last the>logged the>loop the>lstm the>master the>meta the>metric the>moving
+0.20 the>network the>number the>optimiser the>penalty the>plot the>policy's the>preceding the>prior the>recurrent
+0.20 the>regulariser the>replay the>returned the>reward the>rollout the>score the>steps the>target the>tf the>tqdm
+0.20 the>tracker the>usage the>validation the>whole their>graph their>history their>whole then>added there>for
+0.20 there>you they>were this>port thousand through tied tmaas to>epoch to>it to>iteration to>loss to>segment took>0
+0.20 took>it torch>stack torchmetrics torchmetrics>compute total>loss tout tout>l'historique tqdm>postfix tracking
+0.20 tracking>on train>mode train_acc train_losses training>i training_step training_step>lightning trajectory
+0.20 transformer transformer>xl true>doesn't true>left true>without true>works truncated>bptt truncating truncation
+0.20 tzuhan u>vector unchain_backward>after under>with unreleased up>please up>with update>loss updated>with
+0.20 usage>goes uw uw>admin v>detach v>in value values variables vector version wandb>dict wandb>log was>missing
+0.20 was>never was>saved was>updated wasn't>truncating were>computed whatever>batch where>the which which>isn't
+0.20 whole>history whole>past whole>secret whole>sequence whole>training windows windows>and windows>in with
+0.20 with>backward with>create_graph with>gradient with>graph with>live with>no with>no_grad with>preds with>their
+0.20 with>torch with>tracking without without>being without>cutting without>del without>detach works>on worth
+0.20 worth>of wrapped wrapped>it writer writer>add_scalar x>for x>mean x>x xl y>sum y_hat you you're you>go you>hold
+0.20 your>logger your>transformer your>version ~accur ~acros ~adapt ~addba ~adver ~alway ~ances ~betwe ~bleib ~buffe
+0.20 ~calib ~callb ~cente ~chaqu ~class ~colle ~confu ~conne ~const ~conve ~convl ~crite ~criti ~curre ~cutti ~debug
+0.20 ~delet ~direc ~discr ~dorot ~dragg ~dream ~earli ~empti ~featu ~forev ~forgo ~frame ~garda ~growt ~guida ~hande
+0.20 ~hidde ~imagi ~intei ~itsel ~l'his ~learn ~light ~linke ~littl ~looke ~movin ~ndarr ~netwo ~neura ~notic ~numbe
+0.20 ~oneho ~optim ~other ~outpu ~overn ~pertu ~pinne ~pleas ~plott ~postf ~prece ~predi ~produ ~proto ~pytor ~ratio
+0.20 ~reach ~reaso ~recur ~reinf ~remem ~repla ~reset ~risin ~runni ~sawto ~scala ~secre ~sonde ~spect ~stori ~strai
+0.20 ~summe ~swall ~task' ~thous ~track ~traje ~trans ~tzuha ~unrel ~value ~varia ~vecto ~verlu ~versi ~windo ~witho
+0.20 ~wrapp ~write ~you'r ~кажды ~поста ~списо é é>poca é>ration для за и каждый поставил список тут 存>就 累 累>加
+0.40 0>01 0>99 1>loss 1>m a>list accumulates added adding after and>memory append>loss around as as>a at>the
+0.40 attribute average back backprop backward>once bank baseline batch>to batches>in behind best buffer carried carry
+0.40 chainer chainer>unchain_backward climb contrastive detaching drags ema>of epoch_loss epoch_loss>loss every>35
+0.40 fake feat first_order fixed float>loss from>batch graphs held hold i>keep in>my in>training inner>loop it>and
+0.40 list>for log_probs logger logging loss>data loss>in loss>loss memory memory>bank meta missing missing>in
+0.40 never>cut next of>epoch on>to out outside passed>on persistent>and postfix prev previous regulariser returned
+0.40 reward saved>in saved>the score slower step>1 still>attached stopped stopped>the stores t tensors term the>chain
+0.40 the>climb the>computation the>end the>epoch the>growth the>hidden the>logging the>previous the>raw the>state
+0.40 the>sum the>tensor their there through>all to>batch to>its to>the torch>no_grad tqdm train tree u unchain
+0.40 unchain_backward undetached unrolled update updated w wandb was>all wasn't wasn't>detached whole with>grad_fn y
+0.40 ~addin ~appen ~aroun ~attri ~avera ~backp ~backw ~basel ~behin ~calcu ~chain ~climb ~contr ~enque ~episo ~forwa
+0.40 ~loggi ~memor ~missi ~outsi ~previ ~regul ~remov ~retur ~rewar ~rollo ~slowe ~smoot ~stopp ~store ~undet ~unrol
+0.40 ~wasn'
+0.60 0>1 0>9 autograd batches computation create create_graph create_graph>true data>0 dict end episode every
+0.60 fixed>it h hidden inner iteration list log loop lstm metric never old penalty persistent raw repackage
+0.60 repackage_hidden running tensor the>next total_loss total_loss>loss training true truncated ~accum ~attac ~autog
+0.60 ~batch ~carri ~graph ~logge ~metri ~penal ~persi ~trunc
+0.80 acc attached backward chain cut data each ema flat fn grad_fn kept mean probs retain_graph retain_graph>true
+0.80 saved state steps total ~compu ~itera ~losse ~updat
+1.00 float history retain self sum tape tbptt ~histo ~tenso
+1.20 epoch grad losses step
+1.40 detach
+1.60 graph
+1.80 item
+2.00 ~detac
+2.60 loss
""",
    "wrong_device": r"""
-0.80 =0 memory of per size
-0.60 at every for left max ranks the>card the>gpu
-0.40 1>gb 5>gb =4 after and>inside b by>default does down each end failed fails false file first>line from full gets
-0.40 graph i>set k keeps limit load m map mem net num passes ram same saved set the>same the>whole too true whole
-0.40 ~faile ~reser ~torch
-0.20 0 0>4 0>6 0>8 0>9 0>because 0>device 0>has 0>prints 12>1 14>gb 1>0 1>1 1>2 1>3 1>5 1>but 1>m 20>gb 22>gb 2>1
-0.20 2>is 2>which 3090>that 3>s 4>processes 4>x 5>and 7>b 7>gb 8>ranks 9>gb a>4090 a>6 a>friend's a>look a>second
-0.20 a>single access activations after>some agrees all>of all>tensors all_gather_object alloc allocated allocator
-0.20 alone and and>after and>i and>torch and>with anything app are>you array as>device as>the as>well as>you async
-0.20 ate attention auto autotune away back backend backward balanced base batch batch>size batches because>the before
-0.20 before>import before>the between bf16 bit block blocks both bs buffer builds built but>i'd but>it by bytes c
-0.20 cache cached can can't cap card>has card>i card>is card>was case certain certain>it's check checkpoint client
-0.20 closed closing columns come comes config>set_visible_devices contexts conv convolution copies could count cpu
-0.20 crash cross ctx cuda>11 cuda>12 cuda>current_device cuda_visible_devices>in cudadevice cudadevice>id cudnn
-0.20 current_device cut dag dali data days ddp default>cuda del desktop>has dev device>hence device>is device>nvidia
-0.20 device_count device_map>auto did>it did>not didn't dies difference disable disk docs does>not don't down>to drop
-0.20 during ema embedding enable encoder engine entries epoch even every>rank exactly exllama exported>in extra f
-0.20 failing fails>on fastest features file>is filled find fine first>i fits five float for>me forgot forgotten
-0.20 forward found fp32 fraction frame frames freed friend's full>while function g gb>and gb>card gb>for gb>laptop
-0.20 gb>left gb>torch gb>with ggml give go goes>through gone gpu>has gpu>in gpu_options grabs grad graphics graphs
-0.20 gromacs group growth h100 happens has>no he head held help help>with helps hf his holds home hour i'm i've i>can
-0.20 i>do i>first i>gave i>had i>kept i>saw i>use id>0 idea identical if>that ignore image images imported in>my
-0.20 in>one in>our in>your inference init input integrated>gpu into is>exported is>index is>named is>right is>what
-0.20 isn't>installed it's>not it>can't it>doesn't it>passes it>says iteration its just karte keep kept keras kill
-0.20 large larger layers layers>on le leaves length less>than level like line>of line>says list llm load>on loaded
-0.20 loading loads local_rank>so location log>line logits long loop lora machine>and made made>the make makes
-0.20 makes>the malloc map_location match matrix max_memory mb memory>on mig million mining missing models moment
-0.20 more>than mps ms much must my>first n named need needs net>is next no nobody not>help np number>of nvidia>rtx
-0.20 object of>a of>it of>main of>memory off offload ok old>laptop omp omp_num_threads on>4 on>a on>an on>cuda on>my
-0.20 on>one once one>card one>device only>card only>one oom open opened opens or ort other>card ours out>before
-0.20 out>of own parallel parallelism part path pci_bus_id>set peak per>gpu percent picture pid pinned please plugin
-0.20 plus point pool possibly post preallocated precision pretrained print printed>0 prints prints>the processes
-0.20 processes>but profile ps pytorch quadratic ran>the rank rank>0 ray reads really>runs record release removed
-0.20 request reserved result right>one rmm rows rtx>a6000 run run>ai runs runs>on safetensors same>card saw saw>that
-0.20 saw>the says>using scratch see>gpu set>in set>os set_device>local_rank set_visible_devices
-0.20 set_visible_devices>gpu sets shape share side since single single>gpu slice slices slicing snapshot so>all
-0.20 so>that so>they some sorts spawn spawned stack stage start starting state step steps still stopped stored story
-0.20 swap table task>0 ten test text tf tf>config that>got that>is that>it that>the that>we the>7 the>cache the>cpu
-0.20 the>crash the>cuda the>dataset the>device the>end the>file the>full the>hard the>last the>loop the>machine
-0.20 the>model the>next the>only the>record the>right the>split the>training the>v100 then then>i there there's>a
-0.20 there>in these those though through times to>device to>run tokenizers tokenizers_parallelism
-0.20 tokenizers_parallelism>false tokens too>big took>12 top>of torch>in torch>load torchrun torchrun>had trace
-0.20 trainer>so training trains twice under unset until>the updated used>to user utilization v verified very virtual
-0.20 vllm vram w wants was>a was>left was>missing was>still was>too watch we>moved we>reserved weights well went>out
-0.20 why why>is width will window with>cuda_visible_devices with>this workers workspace worth worth>a would would>be
-0.20 x xla yes yes>it you>can your>monitor your>script zsh ~21474 ~accel ~acces ~alloc ~anyth ~backe ~backw ~batch
-0.20 ~befor ~betwe ~bigge ~block ~buffe ~build ~cache ~captu ~certa ~class ~close ~closi ~colum ~commu ~compa ~compi
-0.20 ~compl ~conte ~conve ~convo ~cudad ~cudam ~decod ~decor ~didn' ~diffe ~disab ~disti ~doubl ~durin ~embed ~encod
-0.20 ~engin ~entri ~evalu ~exact ~excep ~exclu ~exlla ~faili ~featu ~fille ~finis ~forgo ~forwa ~fract ~frame ~frien
-0.20 ~funct ~graph ~groma ~handl ~histo ~ident ~image ~infer ~itera ~kille ~large ~layer ~leave ~lengt ~loade ~loadi
-0.20 ~longe ~matri ~memor ~milli ~minin ~minut ~missi ~model ~momen ~multi ~nobod ~offlo ~opene ~outpu ~paral ~param
-0.20 ~perce ~physi ~pictu ~pipel ~pleas ~plugi ~possi ~preal ~preci ~predi ~pretr ~previ ~profi ~promp ~pytor ~quant
-0.20 ~recor ~reduc ~refus ~relat ~relea ~remov ~reque ~resta ~resto ~resul ~retur ~safet ~scrat ~seque ~serve ~simpl
-0.20 ~singl ~slice ~snaps ~solve ~spawn ~start ~stopp ~store ~suspe ~throu ~token ~train ~trans ~verif ~weigh не
+0.20 0>1 0>all 0>default 0>drives 0>every 0>from 0>hard 0>i 0>index 0>it 0>my 0>nvidia 0>on 0>the 0>to 0>together
+0.20 0>we 0>where 0>which 0>while 0>号 11>17 12>at 12>each 12>go 12>of 12>s 12>the 16>that 17>gib 19>h 1>95 1>did
+0.20 1>from 1>gives 1>in 1>is 1>it 1>means 1>rtx 1>takes 1>use 1>was 24>for 24>g 24>which 2>and 2>are 2>in 2>makes
+0.20 2>on 2>the 3060>12 3080>10 3080>has 3080>in 3090>with 3>in 3>mb 3>the 3>was 400>mib 4090>no 40>torch 48>gb 4>00
+0.20 4>5 4>gb 4>on 512>mb 5>80 5>was 6>gb 750>ti 7>6 80>gib 80>is 8>gb 8>gigs 8>go 95>gib =1 =3 a a10 a100>1 a100>80
+0.20 a100>in a100>is a100s a10g a40 a5000 a6000 a6000>is a>1050 a>1070 a>40 a>bare a>node a>p4 a>shell a>space a>v100
+0.20 about>the above>the activate adapter afresh again against agreed all>along all>cards all>e all>eight all>right
+0.20 all>with allocate>on along already>before already>full already>initialised also>the although an>a10 an>a100
+0.20 and>2 and>first and>gave and>gpu and>i'd and>load and>not and>now and>says and>sm and>take and>the and>you
+0.20 another another>user's answer any any>more any>type are>for are>on are>shared are>the argparse args>device
+0.20 args>gpu argument argument>and arrived as>24 as>it as>nvidia asking asking>for assigned>to assumed>the assumes
+0.20 at>3 at>zero auf author auto>and available aws bare>cuda barrier>before bashrc bashrc>so batch>script be be>in
+0.20 be>the been before>init before>it before>we began behind>the believed>this big>card big>one bios bjarne
+0.20 blender's blender's>preferences boards book both>cards box>has buffers buffers>of bus busy busy>one but>12 but>i
+0.20 but>never by>hand by>the c'est c'est>la calculating call>set_device calls came came>after came>in can't>run
+0.20 capacity>1 capacity>3 card>6 card>fills card>for card>in card>never card>on card>with cards>and cards>in
+0.20 cards>ticked carve carve>out cell>1 cell>is changed changed>the checked>with chips>of choice>with choose
+0.20 choose>in choosing chosen coded codes colab>gave com>gpu comfyui command command>line compose compose>file
+0.20 computing conda conda>activate config>from config>says config>the constraint container>the context>on contrary
+0.20 contrary>to copied copied>from copy count>1 cpp created created>on cuda1 cuda>2 cuda>already cuda>and
+0.20 cuda>is_available cuda>isn't cuda>sent cuda_visible_device>no cuda_visible_devices>0 cuda_visible_devices>was
+0.20 cupy current>device custom>loss cycles da das dataparallel>gathers davinci's de de>6 default>0 default>device
+0.20 default_device der desktop's despite device>0 device>2 device>3 device>after device>and device>argument
+0.20 device>list device>of device_ids device_ids>0 device_map>0 device_put devices>0 devices>1 did>the did>torch
+0.20 display>adapter display>card do>notebook docker>run doesn't doesn't>read doesn't>touch drives>the drives>your
+0.20 dropped dropped>the drops drops>the dumb e>nvidia_visible_devices e>the each>it each>not each>thread egpu>wasn't
+0.20 eight>cards eight>processes em em>vez empty empty>card empty>one en>fait ended ent ent>ã entire>time env env>var
+0.20 env>variable error>and errors estaba estava eval>script everybody everything>was exe export>local_rank
+0.20 exported>the exporting exports exports>cuda_visible_devices fact fails>only faiss>index_cpu_to_gpu fait faster
+0.20 faster>whisper fault>of feel fell fell>back fills finally fine>but first>card first>of first>since first>tile
+0.20 fit>in fix fix>in fixed fixed>that flag flag>was follow follow>up followed followed>it for>80 for>an for>compute
+0.20 for>display for>the for>you force fork forty four>gpus free>one from>a full>another g5 g>的 gathers gathers>on
+0.20 gave>me gb>1060 gb>a100s gb>a10g gb>against gb>all gb>available gb>batch gb>boards gb>display gb>do gb>i gb>it's
+0.20 gb>mx150 gb>on gb>pcie gb>rather gb>statt gb>t4 gb>total gb>version gb>when gb>where geforce geforce>gt
+0.20 generator>for get get_device_name>printed gib>but gigabyte gigs gives>me go>en goes going got>a gpu0 gpu1 gpu>2
+0.20 gpu>a100 gpu>because gpu>but gpu>is gpu>was gpu_id>1 gpu_ids gpus>3 gpus>all gregor gregor_m gtx>1060 gtx>750
+0.20 gut h>it ha had had>24 had>already had>no had>touched half>of handed hang hang>on happened>to hard>coded
+0.20 hard>codes hardcoded hardcodes hardcodes>cuda has has>12 has>4 has>8 has>80 has>a has>its has>room have have>a
+0.20 have>both have>to her here>i hid hid>it hip hip_visible_devices hit hits hits>the hmm hybrid i'd i'd>assumed
+0.20 i'd>been i>assumed i>choose i>feel i>guess i>have i>hit i>own i>put i>swapped i>thought i>was id>so idle idle>at
+0.20 idled idles idx ignored>the ignores ignores>the igpu>with import>tensorflow in>compose in>fact in>first in>force
+0.20 in>line in>task in>terraform in>train in>truth index>0 index>the index_cpu_to_gpu index_cpu_to_gpu>res
+0.20 initialised>in initialised>the inputs inside instance>had instance>has instance>type integrated
+0.20 integrated>radeon intel>uhd invoice is is>1 is>3 is>a is>copied is>printed is>really is_available isn't>one
+0.20 isn't>the it's>a it's>an it's>two it>as it>ended it>fails it>first it>goes it>is it>picked it>then it>there
+0.20 it>took it>turns it>went its>context itself>has jax jax>device_put jax>devices je job>is job>landed job>of
+0.20 job>was joke jupyter jupyter>from k80>this kernel kernel>had kernel>was kind kleinen l40s la la>tarjeta lab
+0.20 lab>book label label>was landed>on laptop's last>month last>week late later>had launched learn less>memory
+0.20 library line>14 line>3 line>40 line>in line>moved linked linked>pr list>and listing lists>it little lives llama
+0.20 llama>cpp lm lm>studio loader>thread local_rank>is look loss>module lspci luxcore machine>is main>thread
+0.20 makes>its manager mask master>copy matter matter>what mb>1 mb>carve mb>left me me>card me>the me>this means
+0.20 means>one mem_get_info>returns memory>line memory>the mentions mesmo message message>says mib mib>on mib>the
+0.20 mine>is mine>was mit mixed model>and model>beside model>to monitor month month>and more>errors moved mx150 my
+0.20 my>3080 my>big my>device my>empty my>notebook my>process n>ã name name>geforce nas nccl>then neighbours
+0.20 never>arrived never>in never>passed never>reached nicht no>bug no>matter no>s no>wait noch node node>has
+0.20 node>with nodes nodes>with noise not>about not>on notebook notebook's notebook>kernel nothing>was now>it's
+0.20 number number>0 numbered numbering numbers>by nummer nvidia>smi nvidia_visible_devices o o>n of>11 of>12 of>5
+0.20 of>card of>four off>by old>1050 old>1060 old>gtx old>server old>titan on on>3 on>5 on>auto on>card on>cards
+0.20 on>default on>first on>gpu on>number on>that on>top on>which onboard one>24 one>is one>the one>which one>with
+0.20 ones>as only>have only>while onto onto>the opencl ops optimus option order>here order>i order>isn't ordered>a
+0.20 other other>one other>stuff other>three others>idled our our>job our>pod out>index out>the out>to output_device
+0.20 over>it over>the overwrite overwrites overwrote own>a p100 p100>11 p2 p2>xlarge p4 p4>instead p620 paper parsed
+0.20 partition>gives partition>is passed>on passed>with pci pci_bus_id pci_bus_id>and per>process picked picking>the
+0.20 picks>the piled piled>onto pl placa placa>é places plain plain>cuda plain>python planned planned>for plug
+0.20 plug>in pod>to points points>at pr prefer_gpu prefer_gpu>takes preferences>had primary printed>right
+0.20 process>sees process>so process>with projector provider pull put put>on put>the py>line pycharm python>exe que
+0.20 quotes r>é rack radeon radeon>with rank>4 rather>than re reached reached>the readme really>the recipe reid
+0.20 reid>model remote render>stops replace replace>with replica res res>0 resolved right>but rtx>3080 rtx>4070
+0.20 run>as running>on said>count said>so same>job same>order sat>idle saving says says>4 says>gpu says>rtx
+0.20 says>there scheduler scope screen screens screens>the script second>gpu second>line second>replica see>all sees
+0.20 selected selection sends sends>it server>with set>1 set>it set>the set>to set_device setting>it seven
+0.20 shards>were shared>the shell shipped shop shows>as shows>my silently silently>fell sim since>it sit sit>on
+0.20 sitting sized>for slot slots sm small>one small>quadro smi smi>order smi>q so>0 so>half so>ignored so>it so>no
+0.20 so>we so>you sold somewhere space space>in spacy's spare speaks spelled spreads startup>log stayed>at stops>at
+0.20 string studio stuff sudo>dropped sudo>drops sudo>e supposed supposed>to swallowed swapped>by t400 t4>with t600
+0.20 takes>an takes>the tarjeta task>manager tells tells>the tensor tensorflow tensors>were terraform tesla tf>device
+0.20 than>the that's>not that>drives that>i that>machine that>one that>others that>partition that>was the>10 the>1030
+0.20 the>1080 the>12 the>2 the>2060 the>24 the>3 the>3060 the>32 the>4090 the>7900 the>8 the>a40 the>a5000 the>big
+0.20 the>bios the>box the>buffers the>busy the>command the>compose the>config the>container the>current the>desktop
+0.20 the>desktop's the>empty the>env the>error the>eval the>four the>generator the>gt the>helper the>index
+0.20 the>instance the>integrated the>intel the>invoice the>jax the>k80 the>label the>laptop the>laptop's the>linked
+0.20 the>listing the>little the>loss the>master the>monitor the>node the>noise the>notebook the>notebook's
+0.20 the>numbering the>onboard the>one the>other the>others the>p400 the>paper the>partition the>plug the>projector
+0.20 the>quadro the>rank the>remote the>render the>request the>runtime the>samples the>scheduler the>seller
+0.20 the>settings the>shards the>shop the>small the>spare the>startup the>t4 the>t400 the>two the>variable the>weak
+0.20 the>work the>world the>wrapper them them>are then>makes then>runs there>is there>together therefore they>are
+0.20 think this>instance this>morning this>time this>was thought>it thought>was thread thread>the three>4 three>are
+0.20 ti>in ti>the time time>and tiny>one titan to>0 to>call to>card to>cuda to>fail to>what to>zero today
+0.20 together>with told>us too>late took took>all took>for tool top torch torch>cuda torch>device torch>was
+0.20 total>capacity touch touched traceback>says train>on train>py trainer trainer>the training>on truth>the turned
+0.20 turned>out turns turns>out twelve type>is typo>in u uhd une unit unticked unticked>it update us us>the usable
+0.20 usando usando>a use>at use>the used useless user's v100 v100>16 v100>has v100>with v100s var variable
+0.20 variable>in variable>so variant version>of vez via>plain war was>0 was>computing was>ever was>going was>in
+0.20 was>initialised was>it was>never was>running was>set was>told was>useless way we>had we>hit we>set we>took
+0.20 we>were weak weder week>the weights>would went were were>created were>on what what>i what>we when>you
+0.20 where>everybody where>only where>the whereas which which>i'd which>was whichever while>i while>the whisper
+0.20 whole>thing with with>0 with>12 with>16 with>48 with>512 with>7 with>eight with>gpu with>gpus with>it with>its
+0.20 with>less with>other with>some with>the with>x with>zero works>then workstation would>fit wrapper wrapper>script
+0.20 write write>cuda wrong>dict x>device xlarge xorg you>only you>passed you>so you>think you>told you>train
+0.20 your>box your>kernel your>message your>screen zero>is ~adapt ~afres ~again ~altho ~anoth ~argpa ~argum ~arriv
+0.20 ~askin ~assig ~bashr ~bjarn ~blend ~board ~chang ~chose ~comfy ~comma ~compo ~compu ~const ~contr ~copie ~creat
+0.20 ~croya ~curre ~cycle ~davin ~deskt ~despi ~devic ~doesn ~equiv ~error ~estab ~estav ~every ~expos ~final ~follo
+0.20 ~gefor ~gigab ~hande ~initi ~input ~insid ~insta ~integ ~invoi ~jupyt ~kerne ~libra ~linke ~listi ~littl ~luxco
+0.20 ~manag ~menti ~messa ~misre ~missp ~neigh ~numme ~nvidi ~ollam ~onboa ~openc ~optim ~optio ~overr ~parse ~parti
+0.20 ~picke ~plann ~prima ~print ~progr ~pycha ~radeo ~reach ~readm ~recip ~recon ~remot ~repor ~runti ~savin ~sched
+0.20 ~scrip ~selle ~setti ~shipp ~silen ~sitti ~somew ~spacy ~speak ~spell ~sprea ~strin ~studi ~subsh ~swall ~targe
+0.20 ~tarje ~terra ~there ~touch ~turne ~twelv ~untic ~usabl ~usand ~usele ~user' ~where ~which ~whisp ~windo ~wrapp
+0.20 ~xlarg ~нулев ~оказа ~поста ã ã>o è è>re é>a é>el ê ü без всё и на на>нулевую нет нулевую нулевую>карту
+0.20 оказалось поставил уже что шёл が>、 が>全 つ つ>も の>cuda も>り ら>解 り>が コ>ー ド ー ー>ド 一>直 写 卡
+0.20 卡>上 变 变>量 号 后 在 在>0 在>import 定 序 序>一 指 換 效 效>程 本 本>没 根 根>本 決 決>。 没>生 生 生>效 直
+0.20 直>跑 程 程>序 置 行 解>決 跑 跑>在 那
+0.40 0>14 0>and 0>any 0>in 0>was 1050>ti 10>gb 12>gb 14>5 1>and 1>works 24>gb 2>gb 3060>de 3090>doesn't 40>gb
+0.40 5>doesn't =5 a100 a>3060 a>gt after>import all>the already always and>my and>our and>that as>main assigned
+0.40 assumed auf>der believed board bought but but>the capacity card>and card>zero cards>last chips choice choice>of
+0.40 colab copy>pasted cuda>1 cuda_visible_device>without cuda_visible_devices cupy>cuda d>1 dataparallel de>12
+0.40 default>card device>cuda device>gpu device_id drives effect ended>up environ environment faiss first first>gpu
+0.40 free>gpu from>the g4dn gave>us gb>one gb>ones gb>variant gib gib>total goes>to got gpu>1 gpu>3 gpu_id gt>1030
+0.40 gtx gtx>1650 had>the hard have>6 helper hence hit>the i i>believed ids igpu import>torch in>that index>1
+0.40 initialised instance instead instead>of intel is>5 is>in it it>was landed lands>on laptop>version lief lief>auf
+0.40 look>again me>a mg mg>1 mine monitors mx250 nadja no>effect not>12 not>one nvidia of>the old ones only>the order
+0.40 ordered ordinal os os>environ other>way others partition passed pasted pasted>from picked>the picks prefer
+0.40 preferences printed quadro>p400 quoted ran>on reihenfolge report round said sat sat>on sent sized so statt
+0.40 statt>auf stayed swapped swapped>the t4 takes tensor>to thanks>that the>16 the>1650 the>80 the>a100 the>a6000
+0.40 the>cards the>default the>display the>environment the>igpu the>job the>k620 the>monitors the>old them>the
+0.40 thought ticked told torch>so total truth two two>chips type up>on used>the version was>on way>round where
+0.40 while>seven windows with>8 wrong wrong>gpu you your ~alrea ~alway ~assum ~bough ~capac ~choic ~choos ~datap
+0.40 ~drive ~effec ~gathe ~hardc ~helpe ~impor ~inste ~klein ~lande ~noteb ~order ~ordin ~other ~overw ~paste ~point
+0.40 ~prefe ~reihe ~scree ~selec ~staye ~swapp ~thoug ~ticke ~versi ~скрип é и>всё карту скрипт
+0.60 # 0>is 16>gb 3>94 94>gib a>3090 a>k80 args box cards cuda>0 cuda>device d default device>1 display egpu export
+0.60 gave gb>model gb>not gpus gt>710 hashcat ignored import is>the is>two it>used k620 k80>is lands line main
+0.60 main>gpu not not>the numbers one p400 s the>3080 the>egpu the>first ti to>be to>the typo was we went>to while
+0.60 ~belie ~defau ~displ ~hashc ~monit ~quote ~varia
+0.80 card>0 cuda_visible_device devices job laptop on>0 quadro sudo the>3090 zero ~envir ~expor ~ignor ~quadr
+1.00 card gpu>0 gt id index the ~numbe
+1.20 gpu k80 visible ~lapto
+1.60 cuda device
""",
}
